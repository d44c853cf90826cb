package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.net.BindException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a server cannot start, and says why. */
final class StartTest {

    @Test
    void saysThatThePortIsTaken() {
        try (TestServer first = TestServer.of(TestSocket.echo())) {
            SocketServerBuilder second =
                    SocketServer.builder().host("localhost").port(first.port());
            assertThatThrownBy(second::start)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("port " + first.port() + " of 'localhost': the port is taken")
                    .hasRootCauseInstanceOf(BindException.class);
        }
    }

    @Test
    void saysThatTheAddressIsNotOurs() {
        assertThatThrownBy(SocketServer.builder().host("192.0.2.1").port(0)::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the address is not one of this machine's own");
        assertThatThrownBy(SocketServer.builder().host("no.such.host.invalid").port(0)::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("there is no such host");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536, 70_000})
    void takesNoPortThatThereIsNot(int port) {
        assertThatThrownBy(() -> SocketServer.builder().port(port))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got " + port);
    }
}
