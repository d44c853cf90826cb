package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Route;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How long a handshake may take to arrive. */
final class HandshakeTimeTest {

    private static final Duration LIMIT = Duration.ofMinutes(5); // longer than Jetty has the time for
    private static final int BYTES_PER_LIMIT = 8;
    private static final int TOO_MANY = 4_000; // the headers would be too long with twice as many

    private final MovedTime time = new MovedTime();

    @Test
    void closesAConnectionThatSendsNothing() throws Exception {
        try (TestServer server = serve();
                RawClient client = RawClient.connect(server.port())) {
            time.advanceToEnd(LIMIT, client);
        }
    }

    @Test
    void closesAConnectionThatDripsByteByByte() throws Exception {
        try (TestServer server = serve();
                RawClient client = RawClient.connect(server.port())) {
            assertThat(dripUntilItEnds(client)).isBetween(BYTES_PER_LIMIT, TOO_MANY);
        }
    }

    @Test
    void letsAConnectionInThatDripsInTime() throws Exception {
        byte[] request = RawClient.request("/ws").getBytes(StandardCharsets.US_ASCII);
        try (TestServer server = serve();
                RawClient client = RawClient.connect(server.port())) {
            for (byte b : request) {
                client.write(new byte[] {b});
                time.advance(LIMIT.dividedBy(request.length + 1));
            }
            assertThat(client.readHttp().status()).isEqualTo(101);
        }
    }

    @Test
    void closesAConnectionWhoseSecondRequestDrips() throws Exception {
        try (TestServer server = serve();
                RawClient client = RawClient.connect(server.port())) {
            client.write("GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(client.readHttp().status()).isEqualTo(404);

            assertThat(dripUntilItEnds(client)).isBetween(BYTES_PER_LIMIT, TOO_MANY);
        }
    }

    @Test
    void takesNoNoticeOfTheTimeAfterTheHandshake() throws Exception {
        try (TestServer server = serve();
                RawClient first = server.open();
                RawClient second = RawClient.connect(server.port())) {
            time.advanceToEnd(LIMIT, second);

            assertThat(first.ask("still here")).isEqualTo("still here");
        }
    }

    @Test
    void mustBePositive() {
        SocketServerBuilder builder = SocketServer.builder();

        assertThatThrownBy(() -> builder.handshakeTimeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private TestServer serve() {
        Limits patient = Limits.defaults().withIdleTimeout(Duration.ofDays(10)).withPingInterval(Duration.ZERO);
        return TestServer.of(
                options -> time.to(options.limits(patient).handshakeTimeout(LIMIT)),
                TestServer.table(new Route(TestServer.PATH, TestSocket.echo())));
    }

    /** Sends a request byte by byte until the server has had enough, and returns how many bytes that took. */
    private int dripUntilItEnds(RawClient client) {
        byte[] endless = RawClient.request("/ws", "X: " + "x".repeat(TOO_MANY)).getBytes(StandardCharsets.US_ASCII);
        AtomicInteger sent = new AtomicInteger();
        CompletableFuture<Void> ended = MovedTime.ended(client);
        Await.until("it ends", () -> {
            drip(client, endless[sent.getAndIncrement()]);
            time.advance(LIMIT.dividedBy(BYTES_PER_LIMIT));
            return ended.isDone();
        });
        return sent.get();
    }

    private static void drip(RawClient client, byte next) {
        try {
            client.write(new byte[] {next});
        } catch (IOException ended) {
            // which is seen elsewhere
        }
    }
}
