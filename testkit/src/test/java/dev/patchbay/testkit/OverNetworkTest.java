package dev.patchbay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.server.SocketServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class OverNetworkTest extends SocketTesterContract {

    private final SocketServer server =
            SocketServer.builder(routes(rooms)).host("localhost").port(0).start();
    private final SocketTester tester = SocketTester.over(server);

    @Override
    SocketTester tester() {
        return tester;
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void saysThatOnlyTimeInMemoryCanBeMoved() {
        assertThatThrownBy(() -> tester.advance(Duration.ofHours(1)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("SocketTester.of");
    }

    @Test
    void saysThatFailuresAreNotTold() {
        TestClient client = tester.connect("/ws/echo");

        assertThatThrownBy(() -> client.expectFailure(IllegalStateException.class))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("Observer");
    }

    @Test
    void waitsAsLongAsItsPatience() {
        TestClient client = tester.withPatience(Duration.ofMillis(1)).connect("/ws/echo");

        assertThatThrownBy(client::expectText)
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("but got  nothing", "Nothing was received so far.");
    }

    @Test
    void reachesAServerByItsAddress() {
        URI base = URI.create("ws://localhost:" + server.port());
        SocketTester other = SocketTester.over(base, HttpClient.newHttpClient());
        TestClient client = other.connect("/ws/echo").send("hello").expectText("hello");
        assertThat(other.connections()).isEqualTo(1);

        other.close();

        client.expectClosed(1000);
        assertThat(other.connections()).isZero();
    }

    @Test
    void failsWhereNobodyListens() {
        int port = server.port();
        server.stop();

        assertThatThrownBy(() -> tester.connect("/ws/echo"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(String.valueOf(port));
    }
}
