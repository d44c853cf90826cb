package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Route;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** How long a handshake may take to arrive. */
final class HandshakeTimeTest {

    private static final Duration LIMIT = Duration.ofMillis(800);

    @Test
    void closesAConnectionThatSendsNothing() throws Exception {
        try (TestServer server = serve();
                RawClient client = RawClient.connect(server.port())) {
            client.awaitEnd();
        }
    }

    @Test
    void closesAConnectionThatDripsByteByByte() throws Exception {
        try (TestServer server = serve();
                RawClient client = RawClient.connect(server.port())) {
            byte[] endless =
                    RawClient.request("/ws", "X: " + "x".repeat(100_000)).getBytes(StandardCharsets.US_ASCII);
            long start = System.nanoTime();

            assertThatThrownBy(() -> drip(client, endless)).isInstanceOf(IOException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofMillis(600), Duration.ofSeconds(15));
        }
    }

    @Test
    void closesAConnectionWhoseSecondRequestDrips() throws Exception {
        try (TestServer server = serve();
                RawClient client = RawClient.connect(server.port())) {
            client.write("GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(client.readHttp().status()).isEqualTo(404);
            byte[] endless =
                    RawClient.request("/ws", "X: " + "x".repeat(100_000)).getBytes(StandardCharsets.US_ASCII);

            assertThatThrownBy(() -> drip(client, endless)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void takesNoNoticeOfTheTimeAfterTheHandshake() throws Exception {
        try (TestServer server = serve();
                RawClient first = server.open();
                RawClient second = RawClient.connect(server.port())) {
            second.awaitEnd();

            assertThat(first.ask("still here")).isEqualTo("still here");
        }
    }

    @Test
    void mustBePositive() {
        SocketServerBuilder builder = SocketServer.builder();

        assertThatThrownBy(() -> builder.handshakeTimeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private static TestServer serve() {
        return TestServer.of(
                options -> options.handshakeTimeout(LIMIT),
                TestServer.table(new Route(TestServer.PATH, TestSocket.echo())));
    }

    /** Until the server has had enough. */
    private static void drip(RawClient client, byte[] bytes) throws IOException {
        for (byte b : bytes) {
            client.write(new byte[] {b});
            LockSupport.parkNanos(20_000_000); // the headers would be too long after minutes only
        }
    }
}
