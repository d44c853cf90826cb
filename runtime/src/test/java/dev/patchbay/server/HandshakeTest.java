package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.socket.Answer;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Route;
import dev.patchbay.testing.HttpAnswer;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HandshakeTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.of(
                options -> options,
                TestServer.table(
                        new Route("/ws/echo", TestSocket.echo()),
                        new Route("/room/{room}/{seat}", says("variables")),
                        new Route("/room/lobby/{seat}", says("literal")),
                        new Route("/", says("root")),
                        new Route("/a/{first}/c", says("a.c")),
                        new Route("/a/b/d", says("a.b.d"))));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersTheKeyAsTheRfcsExampleDoes() throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request("/ws/echo"));

            HttpAnswer answer = client.readHttp();

            assertThat(answer.status()).isEqualTo(101);
            assertThat(answer.header("Sec-WebSocket-Accept")).isEqualTo("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
            assertThat(answer.header("Upgrade")).isEqualToIgnoringCase("websocket");
            assertThat(answer.header("Connection")).isEqualToIgnoringCase("upgrade");
        }
    }

    @Test
    void agreesToNoExtensionAndNoSubprotocol() throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request(
                    "/ws/echo", "Sec-WebSocket-Extensions: permessage-deflate", "Sec-WebSocket-Protocol: a, b"));

            HttpAnswer answer = client.readHttp();

            assertThat(answer.status()).isEqualTo(101);
            assertThat(answer.headers()).doesNotContainKeys("Sec-WebSocket-Extensions", "Sec-WebSocket-Protocol");
        }
    }

    @Test
    void readsFramesThatCameTogetherWithTheRequest() throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            byte[] frame = RawFrame.text("early").bytes();
            byte[] request = RawClient.request("/ws/echo").getBytes(StandardCharsets.US_ASCII);
            byte[] both = Arrays.copyOf(request, request.length + frame.length);
            System.arraycopy(frame, 0, both, request.length, frame.length);
            client.write(both);

            assertThat(client.readHttp().status()).isEqualTo(101);
            assertThat(client.readText()).isEqualTo("early");
        }
    }

    @Test
    void tellsTheHandlerWhatTheRequestWas() throws Exception {
        TestSocket socket = TestSocket.create();
        try (TestServer own =
                        TestServer.of(options -> options, TestServer.table(new Route("/ws/{room}/{seat}", socket)));
                RawClient client = RawClient.connect(own.port())) {
            client.upgrade(
                    "/ws/a%20b%C3%BC%2B/%7B1;%7D?x=1&y=%C3%BC+z&x=2&empty",
                    "X-Two: one", "x-two: two", "Cookie: session=abc; other=\"q\"", "Sec-WebSocket-Protocol: v2, v1");

            Handshake handshake = socket.handshake();

            assertThat(handshake.path()).isEqualTo("/ws/a b\u00fc+/{1");
            assertThat(handshake.pathParams()).isEqualTo(Map.of("room", "a b\u00fc+", "seat", "{1"));
            assertThat(handshake.queryParams())
                    .containsEntry("x", List.of("1", "2"))
                    .containsEntry("y", List.of("\u00fc z"))
                    .containsEntry("empty", List.of(""));
            assertThat(handshake.headers()).containsEntry("X-TWO", List.of("one", "two"));
            assertThat(handshake.header("x-Two")).contains("one");
            assertThat(handshake.cookie("session")).contains("abc");
            assertThat(handshake.cookie("other")).contains("q");
            assertThat(handshake.subprotocols()).containsExactly("v2", "v1");
            assertThat(handshake.remoteAddress()).isEqualTo(client.localAddress());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/room/blue/7, variables",
        "/room/lobby/7, literal",
        "/, root",
        "/a/b/c, a.c",
        "/a/b/d, a.b.d",
        "/a/%62/d, a.b.d",
        "/a/x;p=1/c, a.c"
    })
    void servesThePathWithTheMostSpecificRoute(String path, String route) throws IOException {
        try (RawClient client = RawClient.open(server.port(), path)) {
            assertThat(client.readText()).isEqualTo(route);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/ws", "/ws/echo/more/", "/ws/echo/more", "/room/blue", "/WS/ECHO"})
    void answersAPathThatIsNoSocketsWith404(String path) throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request(path));

            assertThat(client.readHttp().status()).isEqualTo(404);
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Connection: Upgrade                        | X: y                                     | 400 | the header 'Connection' must contain 'Upgrade'",
                "Connection: Upgrade                        | Connection: keep-alive                   | 400 | the header 'Connection' must contain 'Upgrade'",
                "Upgrade: websocket                         | X: y                                     | 400 | 'Upgrade' must be 'websocket', got []",
                "Upgrade: websocket                         | Upgrade: h2c                             | 400 | got [h2c]",
                "Sec-WebSocket-Version: 13                  | X: y                                     | 426 | 'Sec-WebSocket-Version' must be '13', got []",
                "Sec-WebSocket-Version: 13                  | Sec-WebSocket-Version: 12                | 426 | got [12]",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==| X: y                                     | 400 | 'Sec-WebSocket-Key' must be 16 bytes in Base64, got []",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==| Sec-WebSocket-Key:                       | 400 | 'Sec-WebSocket-Key'",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==| Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ | 400 | 'Sec-WebSocket-Key'",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==| Sec-WebSocket-Key: dGhlIHNhbXBsZSBub2==  | 400 | 'Sec-WebSocket-Key'",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==| Sec-WebSocket-Key: ************************ | 400 | 'Sec-WebSocket-Key'",
                "Sec-WebSocket-Version: 13                  | Sec-WebSocket-Version: 13; Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ== | 426 | got",
                "GET /                                      | POST /                                   | 405 | a handshake is a GET, got POST",
                "GET /                                      | HEAD /                                   | 405 | ''",
                "HTTP/1.1                                   | HTTP/1.0                                 | 400 | a handshake needs HTTP/1.1, got HTTP/1.0",
                "Host: localhost                            | X: y                                     | 400 | ''",
            })
    void saysWhatIsWrongWithARequestThatIsNoHandshake(String right, String wrong, int status, String text)
            throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request("/ws/echo").replace(right, wrong));

            HttpAnswer answer = client.readHttp(!wrong.startsWith("HEAD"));

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.body()).contains(text);
        }
    }

    @Test
    void saysThatAPageRequestIsNoHandshake() throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write("GET /ws/echo HTTP/1.1\r\nHost: localhost\r\n\r\n");

            HttpAnswer answer = client.readHttp();

            assertThat(answer.header("Content-Type")).startsWith("text/plain");
            assertThat(answer.body()).startsWith("Only WebSocket is served here");
        }
    }

    @Test
    void namesTheVersionThatItSpeaks() throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request("/ws/echo").replace("Version: 13", "Version: 8"));

            HttpAnswer answer = client.readHttp();

            assertThat(answer.header("Sec-WebSocket-Version")).isEqualTo("13");
            assertThat(answer.header("Upgrade")).isEqualTo("websocket");
        }
    }

    @Test
    void refusesHeadersThatAreTooLong() throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request("/ws/echo", "X: " + "x".repeat(8192)));

            assertThat(client.readHttp().status()).isEqualTo(431);
        }
    }

    @Test
    void namesTheMethodThatItTakes() throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request("/ws/echo").replace("GET", "PUT"));

            assertThat(client.readHttp().header("Allow")).isEqualTo("GET");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/ws/%65cho, 101", // an encoded letter
        "/ws/echo/, 101", // one slash at the end
        "/ws/echo//, 400", // an empty segment
        "//ws/echo, 400",
        "/ws%2Fecho, 400", // an encoded slash
        "/ws/%2e%2e/ws/echo, 400", // an encoded parent
        "/ws/x/../echo, 101", // is resolved by Jetty
        "/ws/ec%ho, 400", // no encoding
        "/ws/%2565cho, 400", // an encoded percent
        "/ws/%5Cecho, 400" // a backslash
    })
    void takesPathsAsFarAsTheyMeanOneThing(String path, int status) throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request(path));

            assertThat(client.readHttp().status()).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @CsvSource({"'v2, v1', v1", "v2, v2", "'V1, v2', v2", "'v3, v1, v2', v1"})
    void choosesTheSubprotocolThatTheSocketWantsMost(String offered, String chosen) throws Exception {
        TestSocket socket = TestSocket.create().subprotocols("v1", "v2");
        try (TestServer own = TestServer.of(socket);
                RawClient client = RawClient.connect(own.port())) {
            client.write(RawClient.request(TestServer.PATH, "Sec-WebSocket-Protocol: " + offered));

            HttpAnswer answer = client.readHttp();

            assertThat(answer.status()).isEqualTo(101);
            assertThat(answer.header("Sec-WebSocket-Protocol")).isEqualTo(chosen);
            assertThat(socket.handshake().subprotocol()).contains(chosen);
        }
    }

    @Test
    void refusesAClientThatOffersOtherSubprotocolsOnly() throws Exception {
        try (TestServer own = TestServer.of(TestSocket.create().subprotocols("v1"));
                RawClient client = RawClient.connect(own.port())) {
            client.write(RawClient.request(TestServer.PATH, "Sec-WebSocket-Protocol: v3, v4"));

            HttpAnswer answer = client.readHttp();

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body()).contains("v3, v4");
            assertThat(own.recorder().refusals()).containsExactly("403 /ws");
        }
    }

    @Test
    void letsAClientInThatOffersNoSubprotocol() throws Exception {
        TestSocket socket = TestSocket.create().subprotocols("v1");
        try (TestServer own = TestServer.of(socket);
                RawClient client = RawClient.connect(own.port())) {
            client.write(RawClient.request(TestServer.PATH));

            assertThat(client.readHttp().headers()).doesNotContainKey("Sec-WebSocket-Protocol");
            assertThat(socket.handshake().subprotocol()).isEmpty();
        }
    }

    private static TestSocket says(String text) {
        return TestSocket.create().onOpen(connection -> Answer.text(text));
    }
}
