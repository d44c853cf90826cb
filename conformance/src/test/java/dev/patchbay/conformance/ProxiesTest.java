package dev.patchbay.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.patchbay.observe.Observer;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.server.SocketServer;
import dev.patchbay.server.SocketServerBuilder;
import dev.patchbay.socket.ConnectionInfo;
import dev.patchbay.socket.Limits;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The system's proxies with the configurations of docs/deploying.md. Without them they are left out, but not where {@code CI} is set. */
final class ProxiesTest {

    private static final String TARGET = "/path/a/ws/b?vsn=2.0.0";
    private static final String JOIN = "[\"1\",\"1\",\"info\",\"phx_join\",{}]";
    private static final String TIMEOUT = "90s";
    private static final String SHORT_TIMEOUT = "4s";
    private static final Duration PAUSE = Duration.ofMillis(1500); // a busy machine may stand still for a while, too
    private static final int PAUSES = 6; // together more than twice the short timeout

    @TempDir
    private static Path folder;

    private static LocalhostKeys keys;
    private static SSLContext trusting;

    @BeforeAll
    static void makeKeys() throws Exception {
        keys = LocalhostKeys.make(folder);
        trusting = keys.trusting();
    }

    @ParameterizedTest
    @EnumSource
    void passesAWebSocketOnAndSaysWhatWasAskedFor(Proxy kind) throws Exception {
        try (SocketServer node = node(options -> options);
                RunningProxy proxy = start(kind, node)) {
            Client client = client(
                    proxy,
                    "Forwarded: for=203.0.113.9;host=evil.example;proto=http",
                    "X-Forwarded-Host: evil.example",
                    "X-Forwarded-Proto: http");

            client.send(JOIN);

            assertThat(client.next()).contains("uri: https://localhost:" + proxy.port() + "/path/a/ws/b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsAClientsAddressWhateverItClaims(Proxy kind) throws Exception {
        BlockingQueue<String> opened = new LinkedBlockingQueue<>();
        try (SocketServer node = node(options -> options.observer(telling(opened)));
                RunningProxy proxy = start(kind, node);
                DistantClient client =
                        new DistantClient(trusting, proxy.port(), TARGET, "X-Forwarded-For: 203.0.113.9")) {
            assertThat(client.status()).isEqualTo("101");
            assertThat(opened.poll(30, TimeUnit.SECONDS)).isEqualTo("/path/{v}/ws/{w}");

            assertThat(node.sockets()).extracting(ConnectionInfo::path).containsExactly("/path/a/ws/b");
            assertThat(node.sockets())
                    .extracting(ConnectionInfo::remoteAddress)
                    .extracting(address -> ((InetSocketAddress) address).getHostString())
                    .containsExactly(DistantClient.ADDRESS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheRuleOfOriginsIntact(Proxy kind) throws Exception {
        try (SocketServer node = node(SocketServerBuilder::sameOrigin);
                RunningProxy proxy = start(kind, node)) {
            assertThat(statusForAPageOf("https://localhost:" + proxy.port(), proxy))
                    .isEqualTo("101");
            assertThat(statusForAPageOf("http://localhost:" + proxy.port(), proxy))
                    .isEqualTo("403");
            assertThat(statusForAPageOf("https://evil.example", proxy)).isEqualTo("403");
        }
    }

    @ParameterizedTest
    @EnumSource
    void waitsLongerThanTheServerDoes(Proxy kind) {
        Matcher timeouts = Pattern.compile("(?:proxy_read_timeout|proxy_send_timeout|timeout tunnel) +(\\d+)s")
                .matcher(kind.documented().text());

        assertThat(timeouts.results())
                .isNotEmpty()
                .extracting(found -> Duration.ofSeconds(Long.parseLong(found.group(1))))
                .allMatch(timeout ->
                        timeout.compareTo(Limits.defaults().idleTimeout().plusSeconds(10)) > 0);
    }

    @ParameterizedTest
    @EnumSource
    void keepsAConnectionThatIsPinged(Proxy kind) throws Exception {
        try (SocketServer node =
                        node(options -> options.limits(Limits.defaults().withPingInterval(PAUSE)));
                RunningProxy proxy = start(kind, node, node, file -> file.with(TIMEOUT, SHORT_TIMEOUT))) {
            Client client = client(proxy);
            for (int i = 0; i < PAUSES; i++) {
                assertThat(client.next()).isEqualTo("PING ");
            }

            join(client);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsAConnectionOnWhichOnlyTheClientTalks(Proxy kind) throws Exception {
        try (SocketServer node = node(options -> options);
                RunningProxy proxy = start(kind, node, node, file -> file.with(TIMEOUT, SHORT_TIMEOUT))) {
            Client client = client(proxy);
            for (int i = 0; i < PAUSES; i++) {
                client.pong();
                assertThat(client.next(PAUSE)).isEqualTo("nothing");
            }

            join(client);
        }
    }

    @ParameterizedTest
    @EnumSource
    void cutsAConnectionOnWhichNobodyTalks(Proxy kind) throws Exception {
        try (SocketServer node = node(options -> options);
                RunningProxy proxy = start(kind, node, node, file -> file.with(TIMEOUT, SHORT_TIMEOUT))) {
            assertThat(client(proxy).next()).isEqualTo("CLOSE 1006 \"\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsClientsThatTheirServerStops(Proxy kind) throws Exception {
        try (SocketServer node = node(options -> options);
                RunningProxy proxy = start(kind, node)) {
            Client client = client(proxy);
            join(client);

            node.stop();

            assertThat(client.next()).isEqualTo("CLOSE 1012 \"\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void leadsNewClientsToTheOtherServerWhileOneStops(Proxy kind) throws Exception {
        try (SocketServer one = node(options -> options.drain(1, Duration.ofSeconds(20)));
                SocketServer two = node(options -> options);
                RunningProxy proxy = start(kind, one, two, file -> file)) {
            List<Client> first = List.of(new Client(one.port(), TARGET), new Client(one.port(), TARGET));
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(one::stop);
            CompletableFuture.anyOf(first.stream().map(Client::closed).toArray(CompletableFuture[]::new))
                    .join();
            List<Client> later = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                later.add(client(proxy));
            }

            for (Client client : later) {
                join(client);
            }
            assertThat(stopped).isNotDone();
            assertThat(two.connections()).isEqualTo(later.size());
            first.stream().filter(client -> !client.closed().isDone()).forEach(Client::close);
            stopped.join();
        }
    }

    /** Joins, and sees that it can: the connection is open at both ends. */
    private static void join(Client client) throws InterruptedException {
        client.send(JOIN);
        assertThat(client.next()).contains("\"ok\"");
    }

    private static Observer telling(BlockingQueue<String> routes) {
        return new Observer() {
            @Override
            public void opened(String connection, String route) {
                routes.add(route);
            }
        };
    }

    private static String statusForAPageOf(String origin, RunningProxy proxy) throws IOException {
        try (DistantClient client = new DistantClient(trusting, proxy.port(), TARGET, "Origin: " + origin)) {
            return client.status();
        }
    }

    private static SocketServer node(UnaryOperator<SocketServerBuilder> options) {
        SocketRoutes routes = new SocketRoutes(PubSub.local());
        SocketServerBuilder builder = SocketServer.builder(routes)
                .mount("/path/{v}", routes.infoSocket(), mount -> mount.websocketPath("/ws/{w}"))
                .host("127.0.0.1")
                .port(0)
                .trustedProxies("127.0.0.1")
                .handler(new Health());
        return options.apply(builder).start();
    }

    private static RunningProxy start(Proxy kind, SocketServer node) throws IOException {
        return start(kind, node, node, file -> file);
    }

    private static RunningProxy start(
            Proxy kind, SocketServer one, SocketServer two, UnaryOperator<Proxy.Configuration> change)
            throws IOException {
        assumeTrue(kind.program().isPresent() || "true".equals(System.getenv("CI")), kind + " is missing");
        return RunningProxy.start(kind, keys, one.port(), two.port(), change);
    }

    /** A client over TLS. */
    private static Client client(RunningProxy proxy, String... fields) {
        WebSocket.Builder builder =
                HttpClient.newBuilder().sslContext(trusting).build().newWebSocketBuilder();
        for (String field : fields) {
            builder.header(field.substring(0, field.indexOf(':')), field.substring(field.indexOf(' ') + 1));
        }
        return new Client(builder, URI.create("wss://localhost:" + proxy.port() + TARGET));
    }
}
