package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.ChannelSocketBinding;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.binding.Route;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Handshake;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.JavaClient;
import dev.patchbay.testing.TestCertificate;
import dev.patchbay.testing.TestServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks through all kinds of a program's code that runs behind a handshake, and looks at the thread on which each runs. */
final class NetworkThreadsTest {

    /** All kinds; see the lambdas below for what each stands for. */
    private static final Set<String> SOCKET = Set.of(
            "onOpen",
            "onText",
            "onBinary",
            "onPing",
            "onPong",
            "onError of a call",
            "onError of a non-blocking call",
            "onClose",
            "text stream",
            "binary stream",
            "subscribe",
            "request",
            "cancel",
            "item",
            "later answer");

    private static final Set<String> CHANNEL = Set.of(
            "channel constructor", "onJoin", "afterJoin", "onMessage", "onIntercept", "onInfo", "after", "onLeave");

    private static final Set<String> OBSERVER = Set.of(
            "told accepted",
            "told refused",
            "told opened",
            "told received",
            "told failed",
            "told dropped",
            "told closed",
            "told joined",
            "told handled",
            "told pushed",
            "told broadcast",
            "told intercepted",
            "told left",
            "told draining");

    private final WatchedCode code = new WatchedCode();
    private final Map<String, Set<String>> threads = code.threads();
    private final PubSub pubSub = PubSub.local();
    private Runnable end = () -> {};

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        end.run();
    }

    @Test
    void runNoneOfItOnTheServerOfOurOwn() throws Exception {
        SocketServer server = builder().start();
        end = server::stop;
        walk(HttpClient.newHttpClient(), "ws://localhost:" + server.port());
    }

    @Test
    void runNoneOfItUnderTls() throws Exception {
        TestCertificate certificate = TestCertificate.make(folder, "server", "EC");
        SocketServer server =
                builder().tls(certificate.chain(), certificate.key()).start();
        end = server::stop;
        HttpClient http =
                HttpClient.newBuilder().sslContext(certificate.trusting()).build();
        walk(http, "wss://localhost:" + server.port());
    }

    @Test
    void runNoneOfItInAJettyServerOfTheProgram() throws Exception {
        Server jetty = new Server();
        ServerConnector connector = new ServerConnector(jetty);
        connector.setHost("localhost");
        jetty.addConnector(connector);
        jetty.setHandler(builder().buildHandler());
        jetty.start();
        end = () -> stop(jetty);
        walk(HttpClient.newHttpClient(), "ws://localhost:" + connector.getLocalPort());
    }

    private SocketServerBuilder builder() {
        return SocketServer.builder(TestServer.table(
                        new Route("/ws", code.socket()),
                        new Route("/fast", code.fast()),
                        new Route("/streams", code.streams()),
                        new Route("/socket", new Channels(List.of(new ChannelRoute("room:*", code.channel()))))))
                .host("localhost")
                .port(0)
                .pubSub(pubSub)
                .observer(new ThreadObserver(code::ran));
    }

    private void walk(HttpClient http, String server) throws Exception {
        walkSockets(http, server);
        walkChannels(http, server);
        Await.until("everything but the end has run", () -> threads.keySet().containsAll(CHANNEL));
        end.run();
        end = () -> {};
        Await.until("the rest has run", () -> threads.keySet().containsAll(OBSERVER));

        assertThat(threads.keySet()).containsAll(SOCKET).containsAll(CHANNEL).containsAll(OBSERVER);
        threads.forEach(
                (kind, names) -> assertThat(names).as(kind).allMatch(name -> name.startsWith("patchbay-worker")));
    }

    private void walkSockets(HttpClient http, String server) throws Exception {
        JavaClient plain = open(http, server + "/ws");
        plain.text("hi");
        plain.binary(new byte[1]);
        plain.ping();
        plain.text("ping me");
        plain.text("items");
        plain.text("later");
        plain.text("fail");
        Await.until(
                "all is called",
                () -> threads.keySet()
                        .containsAll(Set.of("onPong", "onPing", "item", "later answer", "onError of a call")));
        plain.leave(1000, "");
        Await.until("the publisher is told", () -> threads.containsKey("cancel"));
        JavaClient fast = open(http, server + "/fast");
        fast.text("fail");
        assertThat(fast.end().code()).isEqualTo(1011);
        JavaClient streams = open(http, server + "/streams");
        streams.text("a stream");
        streams.binary(new byte[1]);
        Await.until("both are read", () -> threads.keySet().containsAll(Set.of("text stream", "binary stream")));
        CompletableFuture<?> refused = CompletableFuture.runAsync(() -> open(http, server + "/ws?refuse"));
        Await.until("it is refused", refused::isCompletedExceptionally);
    }

    private void walkChannels(HttpClient http, String server) throws Exception {
        JavaClient phoenix = open(http, server + "/socket/websocket?vsn=2.0.0");
        phoenix.text("[\"1\",\"1\",\"room:a\",\"phx_join\",{}]");
        phoenix.readText();
        phoenix.text("[\"1\",\"2\",\"room:a\",\"all\",{}]");
        Await.until("the alarm rings", () -> threads.containsKey("after"));
        phoenix.text("[\"1\",\"3\",\"room:a\",\"phx_leave\",{}]");
        Await.until("it is left", () -> threads.containsKey("onLeave"));
    }

    private static JavaClient open(HttpClient http, String uri) {
        return JavaClient.open(http, URI.create(uri));
    }

    private static void stop(Server jetty) {
        try {
            jetty.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private record Channels(List<ChannelRoute> channels) implements ChannelSocketBinding {

        @Override
        public ChannelUser accept(Handshake handshake) {
            return new ChannelUser(handshake, Optional.empty(), Optional.empty());
        }
    }
}
