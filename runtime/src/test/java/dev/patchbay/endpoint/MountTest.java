package dev.patchbay.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.ChannelSocketBinding;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.binding.Route;
import dev.patchbay.mount.Mount;
import dev.patchbay.server.SocketServerBuilder;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.Refused;
import dev.patchbay.testing.HttpAnswer;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places at which sockets are served, over real sockets (Phoenix's protocol, section 1). */
final class MountTest {

    @ParameterizedTest
    @CsvSource({
        "/socket/websocket?vsn=2.0.0, 101",
        "/socket/websocket/?vsn=2.0.0, 101",
        "/socket, 404",
        "/socket/, 404",
        "/socket/longpoll, 404",
        "/slash/websocket?vsn=2.0.0, 101",
        "/websocket?vsn=2.0.0, 101",
        "/plain, 101",
        "/plain/websocket, 404"
    })
    void servesASocketWithChannelsBehindItsPathAndAPlainOneAtIt(String path, int status) throws IOException {
        try (TestServer server = TestServer.of(
                options -> options,
                TestServer.table(
                        new Route("/socket", new Channels()),
                        new Route("/slash/", new Channels()),
                        new Route("/", new Channels()),
                        new Route("/plain", TestSocket.echo())))) {
            assertThat(ask(server, path).status()).isEqualTo(status);
        }
    }

    @Test
    void servesOneSocketSeveralTimesWithTheOptionsOfEach() throws Exception {
        TestSocket socket = TestSocket.echo().limits(limits -> limits.withMessageSize(50));
        try (TestServer server = serve(
                        socket,
                        options -> options.mount("/tiny", socket, mount -> mount.limits(l -> l.withMessageSize(10)))
                                .mount("/again", socket));
                RawClient here = server.open();
                RawClient tiny = RawClient.open(server.port(), "/tiny");
                RawClient again = RawClient.open(server.port(), "/again")) {
            String text = "x".repeat(11);

            assertThat(here.ask(text)).isEqualTo(text);
            assertThat(again.ask(text)).isEqualTo(text);
            tiny.text(text);
            assertThat(tiny.read(RawFrame.CLOSE).closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void aMountWinsOverItsSocketAndASocketOverTheServer() {
        TestSocket socket =
                TestSocket.create().limits(limits -> limits.withWaitingCalls(7)).subprotocols("a");
        Endpoint endpoint = Endpoint.of(
                new Route("/ws", socket),
                mount -> mount.limits(limits -> limits.withMessageSize(limits.waitingCalls()))
                        .subprotocols("b"));

        Limits limits = endpoint.limits(Limits.defaults().withBacklog(5));

        assertThat(limits.messageSize()).isEqualTo(7);
        assertThat(limits.waitingCalls()).isEqualTo(7);
        assertThat(limits.backlog()).isEqualTo(5);
        assertThat(endpoint.subprotocols()).containsExactly("b");
    }

    @Test
    void pingsOnlyClientsThatHaveNoHeartbeatsUnlessThatIsSaid() {
        Route plain = new Route("/ws", TestSocket.create());
        Route channels = new Route("/socket", new Channels());
        Duration often = Duration.ofSeconds(5);
        Limits said = Limits.defaults().withPingInterval(often);

        assertThat(Endpoint.of(plain).limits(Limits.defaults()).pings()).isEqualTo(Limits.PING_INTERVAL);
        assertThat(Endpoint.of(plain).limits(said).pings()).isEqualTo(often);
        assertThat(Endpoint.of(channels).limits(Limits.defaults()).pings()).isZero();
        assertThat(Endpoint.of(channels).limits(said).pings()).isEqualTo(often);
        assertThat(Endpoint.of(channels, mount -> mount.limits(limits -> limits.withPingInterval(often)))
                        .limits(Limits.defaults())
                        .pings())
                .isEqualTo(often);
    }

    @Test
    void replacesTheRowOfATable() throws Exception {
        TestSocket socket = TestSocket.create();
        try (TestServer server = serve(
                socket, options -> options.mount(TestServer.PATH, socket, mount -> mount.websocketPath("/inner")))) {
            assertThat(ask(server, "/ws").status()).isEqualTo(404);
            assertThat(ask(server, "/ws/inner").status()).isEqualTo(101);
        }
    }

    @Test
    void takesVariablesInTheMountAndInThePathOfTheWebSocket() throws Exception {
        TestSocket socket = TestSocket.create();
        try (TestServer server = serve(
                        socket,
                        options -> options.mount("/path/{v}", socket, mount -> mount.websocketPath("/ws/{w}")));
                RawClient client = RawClient.open(server.port(), "/path/a/ws/b%20c?w=query&x[y]=z")) {
            Handshake handshake = socket.handshake();

            assertThat(handshake.pathParams()).isEqualTo(Map.of("v", "a", "w", "b c"));
            assertThat(handshake.params()).isEqualTo(Map.of("v", "a", "w", "b c", "x", Map.of("y", "z")));
            assertThat(handshake.uri()).hasToString("http://localhost/path/a/ws/b%20c?w=query&x%5By%5D=z");
            assertThat(client.localAddress()).isEqualTo(handshake.remoteAddress());
        }
    }

    @Test
    void aPathOfAWebSocketStartsWithASlash() {
        assertThatThrownBy(() -> new MountOptions().websocketPath("ws"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got 'ws'");
        MountOptions root = new MountOptions();
        root.websocketPath("");
        assertThat(root.websocketPath()).contains("");
    }

    @Test
    void answersRefusalsInItsOwnWay() throws Exception {
        TestSocket socket = TestSocket.create().onConnect(handshake -> {
            throw new Refused("go away");
        });
        try (TestServer server = serve(
                socket,
                options -> options.mount("/silent", socket, mount -> mount.refusals(refused -> new Refused()))
                        .mount(
                                "/busy",
                                socket,
                                mount -> mount.refusals(
                                        refused -> new Refused(429, "no: \"" + refused.reason() + "\""))))) {
            assertThat(ask(server, "/ws")).satisfies(answer -> said(answer, 403, "go away"));
            assertThat(ask(server, "/silent")).satisfies(answer -> said(answer, 403, ""));
            assertThat(ask(server, "/busy")).satisfies(answer -> said(answer, 429, "no: \"go away\""));
        }
    }

    @Test
    void looksAtTheOriginsOfEachMount() throws Exception {
        TestSocket socket = TestSocket.create();
        try (TestServer server = serve(
                socket,
                options -> options.allowedOrigins("https://server.com")
                        .mount("/own", socket, mount -> mount.allowedOrigins("https://own.com"))
                        .mount("/any", socket, Mount::anyOrigin)
                        .mount("/same", socket, Mount::sameOrigin)
                        .mount("/rule", socket, mount -> mount.allowedOrigins(uri -> "null".equals(uri.getPath()))))) {
            assertThat(statusFrom(server, "/ws", "https://server.com")).isEqualTo(101);
            assertThat(statusFrom(server, "/ws", "https://own.com")).isEqualTo(403);
            assertThat(statusFrom(server, "/own", "https://server.com")).isEqualTo(403);
            assertThat(statusFrom(server, "/own", "https://own.com")).isEqualTo(101);
            assertThat(statusFrom(server, "/any", "https://else.com")).isEqualTo(101);
            assertThat(statusFrom(server, "/same", "http://localhost")).isEqualTo(101);
            assertThat(statusFrom(server, "/same", "http://localhost:3000")).isEqualTo(403);
            assertThat(statusFrom(server, "/rule", "null")).isEqualTo(101);
            assertThat(statusFrom(server, "/rule", "https://own.com")).isEqualTo(403);
            assertThat(statusFrom(server, "/rule", "no uri")).isEqualTo(403);
        }
    }

    @Test
    void compressesWhereTheMountSaysSo() throws Exception {
        TestSocket socket = TestSocket.create();
        try (TestServer server = serve(socket, options -> options.mount("/deflate", socket, Mount::compression))) {
            String offer = "Sec-WebSocket-Extensions: permessage-deflate";

            assertThat(ask(server, "/ws", offer).headers()).doesNotContainKey("Sec-WebSocket-Extensions");
            assertThat(ask(server, "/deflate", offer).header("Sec-WebSocket-Extensions"))
                    .startsWith("permessage-deflate");
        }
    }

    private static TestServer serve(TestSocket socket, UnaryOperator<SocketServerBuilder> options) {
        return TestServer.of(options, TestServer.table(new Route(TestServer.PATH, socket)));
    }

    private static void said(HttpAnswer answer, int status, String text) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(text);
    }

    private static int statusFrom(TestServer server, String path, String origin) throws IOException {
        return ask(server, path, "Origin: " + origin).status();
    }

    private static HttpAnswer ask(TestServer server, String path, String... headers) throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request(path, headers));
            return client.readHttp();
        }
    }

    /** A socket with channels, none of which is asked for here. */
    private static final class Channels implements ChannelSocketBinding {

        @Override
        public ChannelUser accept(Handshake handshake) {
            return new ChannelUser(handshake, Optional.empty(), Optional.empty());
        }

        @Override
        public List<ChannelRoute> channels() {
            return List.of();
        }
    }
}
