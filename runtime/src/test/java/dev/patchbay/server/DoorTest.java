package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Route;
import dev.patchbay.socket.ConnectionInfo;
import dev.patchbay.socket.Refused;
import dev.patchbay.socket.ResponseHeaders;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.HttpAnswer;
import dev.patchbay.testing.LogLines;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server says to those who want in, to those who run it, and what it believes. */
@ResourceLock("log")
final class DoorTest {

    private static final String[] LOGGERS = {
        "dev.patchbay.server.Upgrade",
        "dev.patchbay.reception.Reception",
        "dev.patchbay.server.HandshakeJournal",
        "dev.patchbay.admission.Admission",
        "dev.patchbay.admission.ForgetfulProxy"
    };

    @Test
    void refusesAndAcceptsWithHeaders() throws Exception {
        TestSocket socket = TestSocket.echo().onConnect(handshake -> {
            if (handshake.queryParam("user").isEmpty()) {
                throw new Refused(401, "Who are you?")
                        .header("WWW-Authenticate", "Bearer")
                        .header("Set-Cookie", "a=1")
                        .header("Set-Cookie", "b=2");
            }
            handshake.responseHeaders().add("Set-Cookie", "seen=1").add("X-Served-By", "us");
        });
        try (TestServer server = serve(socket)) {
            HttpAnswer refused = ask(server, "/ws");
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.body()).isEqualTo("Who are you?");
            assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(refused.header("Set-Cookie")).isEqualTo("b=2");

            HttpAnswer accepted = ask(server, "/ws?user=ada");
            assertThat(accepted.status()).isEqualTo(101);
            assertThat(accepted.header("Set-Cookie")).isEqualTo("seen=1");
            assertThat(accepted.header("X-Served-By")).isEqualTo("us");
            socket.handshake();
            ResponseHeaders late = socket.handshake().responseHeaders();
            assertThatThrownBy(() -> late.add("A", "b")).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Connection, close",
        "upgrade, x",
        "Content-Length, 1",
        "Transfer-Encoding, chunked",
        "Sec-WebSocket-Accept, x",
        "sec-websocket-protocol, x",
        "'', x",
        "a b, x",
        "'a:', x",
        "'a\r\nb', x",
        "A, 'x\r\nSet-Cookie: b=c'",
        "A, 'x\ny'",
        "A, '\u00fc'"
    })
    void writesNoHeaderThatBreaksTheAnswer(String name, String value) {
        assertThatThrownBy(() -> new ResponseHeaders().add(name, value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Refused().header(name, value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheHeadersOfARefusalThatAMountAnswersOtherwise() throws Exception {
        TestSocket socket = TestSocket.create().onConnect(handshake -> {
            throw new Refused(401, "first").header("X-A", "1");
        });
        try (TestServer server = TestServer.of(
                options -> options.mount("/ws", socket, mount -> mount.refusals(refused -> refused.header("X-B", "2"))),
                TestServer.table())) {
            HttpAnswer answer = ask(server, "/ws");
            assertThat(answer.header("X-A") + answer.header("X-B")).isEqualTo("12");
        }
        assertThat(new Refused(404, "").header("a", "b").header("A", "c").headers())
                .isEqualTo(Map.of("a", List.of("b", "c")));
    }

    @Test
    void believesTrustedProxiesForAddressLimitsAndOrigins() throws Exception {
        TestSocket socket = TestSocket.echo();
        try (TestServer server = TestServer.of(
                options -> options.trustedProxies("127.0.0.1").sameOrigin().maxConnectionsPerAddress(1),
                TestServer.table(new Route("/ws", socket)))) {
            try (RawClient client = RawClient.connect(server.port())) {
                client.upgrade(
                        "/ws?a=b",
                        "X-Forwarded-For: 6.6.6.6, 1.2.3.4",
                        "X-Forwarded-Proto: https",
                        "X-Forwarded-Host: shop.example",
                        "Origin: https://shop.example");
                assertThat(client.ask("in?")).isEqualTo("in?");
                InetSocketAddress expected = new InetSocketAddress("1.2.3.4", 0);
                assertThat(socket.handshake())
                        .satisfies(handshake ->
                                assertThat(handshake.remoteAddress()).isEqualTo(expected))
                        .satisfies(handshake -> assertThat(handshake.url()).isEqualTo("https://shop.example/ws?a=b"));
                assertThat(socket.connection().remoteAddress()).isEqualTo(expected);
                assertThat(server.server().sockets())
                        .extracting(ConnectionInfo::remoteAddress)
                        .containsExactly(expected);
                assertThat(ask(server, "/ws", "X-Forwarded-For: 1.2.3.4").status())
                        .isEqualTo(429);
                assertThat(ask(server, "/ws", "X-Forwarded-For: 1.2.3.5").status())
                        .isEqualTo(101);
                assertThat(ask(server, "/ws", "X-Forwarded-For: 1.2.3.6", "Origin: https://shop.example")
                                .status())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void saysOnceForEachCauseWhatFailedAndInOneLine() throws Exception {
        TestSocket socket = TestSocket.create().onConnect(handshake -> {
            throw new IllegalStateException(
                    "on\npurpose\u2028" + handshake.queryParam("forged").orElse(""));
        });
        try (LogLines log = LogLines.of(LOGGERS);
                TestServer server = serve(socket)) {
            for (int i = 0; i < 5; i++) {
                assertThat(ask(server, "/ws?forged=%0aforged+line").status()).isEqualTo(500);
            }
            assertThat(log.with("Connecting to /ws failed")).hasSize(1);
            assertThat(log.all()).noneMatch(line -> line.startsWith("forged line") || line.startsWith("purpose"));
        }
    }

    @Test
    void refusesWhereARuleOfOriginsFails() throws Exception {
        try (LogLines log = LogLines.of(LOGGERS);
                TestServer server = TestServer.of(
                        options -> options.allowedOrigins(origin -> {
                            throw new StackOverflowError("on purpose");
                        }),
                        TestServer.table(new Route("/ws", TestSocket.echo())))) {
            for (int i = 0; i < 3; i++) {
                assertThat(ask(server, "/ws", "Origin: https://a.com").status()).isEqualTo(403);
                assertThat(Await.next(server.recorder().refusals())).isEqualTo("403 /ws");
            }
            assertThat(log.with("The rule of allowed origins failed")).hasSize(1);
        }
    }

    @Test
    void writesAnOriginInOneLine() throws Exception {
        try (LogLines log = LogLines.of(LOGGERS);
                TestServer server = serve(TestSocket.echo())) {
            assertThat(ask(server, "/ws", "Origin: https://evil\u0085forged").status())
                    .isEqualTo(403);
            assertThat(log.all()).noneMatch(line -> line.startsWith("forged"));
            assertThat(log.with("Refused a handshake of a page from 'https://evil"))
                    .hasSize(1);
        }
    }

    @Test
    void saysWhatWouldLetAPageInThatItRefuses() throws Exception {
        try (LogLines log = LogLines.of(LOGGERS);
                TestServer server = serve(TestSocket.echo())) {
            ask(server, "/ws", "Origin: https://other.example");
            ask(server, "/ws", "Origin: null");
            assertThat(log.with("say allowedOrigins(\"https://other.example\") to"))
                    .hasSize(1);
            assertThat(log.with("say allowedOrigins(uri -> ...) to")).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void answersAsItWasThrownWhereAMountsAnswerFails(boolean throwing) throws Exception {
        TestSocket socket = TestSocket.create().onConnect(handshake -> {
            throw new Refused(418, "teapot");
        });
        UnaryOperator<Refused> broken = refused -> throwing ? fail() : none();
        try (TestServer server = TestServer.of(
                options -> options.mount("/ws", socket, mount -> mount.refusals(broken)), TestServer.table())) {
            HttpAnswer answer = ask(server, "/ws");
            assertThat(answer.status()).isEqualTo(418);
            assertThat(answer.body()).isEqualTo("teapot");
            assertThat(server.recorder().refusals()).containsExactly("418 /ws");
        }
    }

    private static Refused fail() {
        throw new IllegalStateException("on purpose");
    }

    @SuppressWarnings("NullAway") // on purpose
    private static Refused none() {
        return null;
    }

    private static TestServer serve(TestSocket socket) {
        return TestServer.of(options -> options, TestServer.table(new Route("/ws", socket)));
    }

    private static HttpAnswer ask(TestServer server, String path, String... headers) throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request(path, headers));
            return client.readHttp();
        }
    }
}
