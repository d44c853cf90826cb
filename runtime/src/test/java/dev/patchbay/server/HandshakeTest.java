package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Route;
import dev.patchbay.socket.Handshake;
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

/** Handshakes that are right. */
final class HandshakeTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.of(TestSocket.echo());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersTheKeyAsTheRfcsExampleDoes() throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request(TestServer.PATH));

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
                    TestServer.PATH, "Sec-WebSocket-Extensions: permessage-deflate", "Sec-WebSocket-Protocol: a, b"));

            HttpAnswer answer = client.readHttp();

            assertThat(answer.status()).isEqualTo(101);
            assertThat(answer.headers()).doesNotContainKeys("Sec-WebSocket-Extensions", "Sec-WebSocket-Protocol");
        }
    }

    @Test
    void readsFramesThatCameTogetherWithTheRequest() throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            byte[] frame = RawFrame.text("early").bytes();
            byte[] request = RawClient.request(TestServer.PATH).getBytes(StandardCharsets.US_ASCII);
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
}
