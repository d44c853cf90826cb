package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Route;
import dev.patchbay.observe.Observer;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Handshakes in which something is put out of order, the same ones each time. */
final class HandshakeFuzzTest {

    private static final int ROUNDS = 500;
    private static final List<String> PIECES = List.of(
            "%",
            "|",
            "\"",
            "\\",
            ",",
            ";",
            "=",
            "\t",
            " ",
            ":",
            "\u00fc",
            "\u20ac",
            "%ff",
            "%00",
            "/",
            "?",
            "#",
            "&",
            "..",
            "{",
            "99999999999999999999",
            "-1",
            "",
            "\r\nX:",
            "websocket",
            "v1",
            "*",
            "@",
            "[",
            "http://",
            "permessage-deflate");

    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void isAnsweredAndToldOnceWhateverItLooksLike() throws Exception {
        Random random = new Random(10);
        TestSocket socket = TestSocket.create().subprotocols("v1");
        try (SocketServer server = SocketServer.builder(TestServer.table(new Route("/ws/{room}", socket)))
                .host("localhost")
                .port(0)
                .compression()
                .trustedProxies("127.0.0.1", "::1")
                .maxConnections(1)
                .maxConnectionsPerAddress(1)
                .observer(new Counts())
                .start()) {
            int[] answers = new int[600];
            for (int i = 0; i < ROUNDS; i++) {
                String request = mutated(random);
                int status = ask(server.port(), request);
                answers[status]++;
                assertThat(status)
                        .as(status + " to " + request)
                        .isNotEqualTo(500)
                        .isNotEqualTo(503)
                        .isIn(0, 101, 400, 403, 404, 405, 414, 417, 426, 431, 501, 505);
                Await.until("nobody is left", () -> accepted.get() == answers[101] && closed.get() == answers[101]);
            }
            assertThat(answers[101]).isBetween(1, ROUNDS);
            assertThat(answers[400]).isPositive();
            assertThat(accepted).hasValue(answers[101]);
            assertThat(refused.get()).isLessThanOrEqualTo(ROUNDS - answers[101]);
            assertThat(ask(server.port(), RawClient.request("/ws/last"))).isEqualTo(101);
        }
    }

    private static String mutated(Random random) {
        StringBuilder request = new StringBuilder(RawClient.request(
                "/ws/a?q=b&c=d",
                "Origin: http://localhost",
                "Sec-WebSocket-Protocol: v1, v2",
                "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits",
                "Cookie: a=b; c=\"d\"",
                "Forwarded: for=\"[::1]:80\";proto=https;host=localhost, for=127.0.0.1",
                "X-Forwarded-For: 1.2.3.4, 127.0.0.1"));
        int end = request.length() - 4; // the empty line stays
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int at = 4 + random.nextInt(end - 4);
            int cut = random.nextInt(3);
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            request.replace(at, Math.min(at + cut, end), piece);
            end = request.length() - 4;
        }
        return request.toString();
    }

    /** The status, or 0 where there was no answer. */
    private static int ask(int port, String request) throws IOException {
        try (RawClient client = RawClient.connect(port)) {
            client.write(request.getBytes(StandardCharsets.UTF_8));
            return client.readHttp(false).status();
        } catch (java.io.EOFException | java.net.SocketException none) {
            return 0;
        }
    }

    private final class Counts implements Observer {

        @Override
        public void accepted(String path, Duration took) {
            accepted.incrementAndGet();
        }

        @Override
        public void closed(String connection, int code) {
            closed.incrementAndGet();
        }

        @Override
        public void refused(String path, int status) {
            refused.incrementAndGet();
        }
    }
}
