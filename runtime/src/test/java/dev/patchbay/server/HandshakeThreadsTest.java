package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.ChannelSocketBinding;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.binding.Route;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Refused;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestKeys;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On which threads the program is asked about handshakes. */
final class HandshakeThreadsTest {

    private static final String THREAD = "patchbay-handshake";
    private static final int LOGINS = 250;

    /** Where a server stands. */
    enum Venue {
        TUNED,
        TUNED_BEFORE_A_HANDLER,
        ENCRYPTED,
        ENCRYPTED_BEFORE_A_HANDLER,
        EMBEDDED,
        EMBEDDED_BEFORE_A_HANDLER;

        boolean isEncrypted() {
            return this == ENCRYPTED || this == ENCRYPTED_BEFORE_A_HANDLER;
        }

        boolean isEmbedded() {
            return this == EMBEDDED || this == EMBEDDED_BEFORE_A_HANDLER;
        }

        boolean hasHandler() {
            return name().endsWith("HANDLER");
        }
    }

    private final Map<String, String> threads = new ConcurrentHashMap<>();

    @ParameterizedTest
    @EnumSource
    void asksTheProgramOnThreadsOfTheirOwn(Venue venue) throws Exception {
        SocketServerBuilder builder = SocketServer.builder(
                        TestServer.table(new Route("/user", new User()), new Route("/plain/{id}", plain())))
                .mount(
                        "/mounted",
                        refusing(),
                        mount -> mount.allowedOrigins(origin -> seen("the mount's origins"))
                                .refusals(refused -> {
                                    seen("refusals");
                                    return refused;
                                }))
                .allowedOrigins(origin -> seen("origins"));
        try (Running server = Running.of(venue, builder)) {
            assertThat(server.status("/user/websocket?vsn=2.0.0")).isEqualTo(101);
            assertThat(server.status("/plain/7?n=8")).isEqualTo(101);
            assertThat(server.status("/mounted")).isEqualTo(403);
        }
        assertThat(threads)
                .containsOnlyKeys(
                        "accept", "connect", "path", "query", "origins", "the mount's origins", "refuse", "refusals")
                .allSatisfy((what, thread) -> assertThat(thread).as(what).startsWith(THREAD));
    }

    @Test
    void slowLoginsDoNotDisturbAnEchoThatBlocks() throws Exception {
        CountDownLatch login = new CountDownLatch(1);
        BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
        TestSocket slow = TestSocket.create().onConnect(handshake -> {
            waiting.add(handshake.path());
            Await.open(login);
        });
        TestSocket echo = TestSocket.echo().blockingLifecycle();
        try (TestServer server =
                TestServer.of(options -> options, TestServer.table(new Route("/slow", slow), new Route("/ws", echo)))) {
            List<RawClient> before = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                before.add(server.open());
            }
            List<RawClient> logins = new ArrayList<>();
            for (int i = 0; i < LOGINS; i++) {
                RawClient client = RawClient.connect(server.port());
                client.write(RawClient.request("/slow"));
                logins.add(client);
            }
            for (int i = 0; i < LOGINS; i++) {
                Await.next(waiting);
            }
            for (RawClient client : before) {
                assertThat(client.ask("there?")).isEqualTo("there?");
            }
            assertThat(server.open().ask("new?")).isEqualTo("new?");
            login.countDown();
            for (RawClient client : logins) {
                assertThat(client.readHttp().status()).isEqualTo(101);
                client.close();
            }
        }
    }

    private boolean seen(String what) {
        threads.put(what, Thread.currentThread().getName());
        return true;
    }

    private TestSocket plain() {
        return TestSocket.create().onConnect(handshake -> {
            seen("connect");
            handshake.pathParam("id", id -> seen("path"));
            handshake.queryParam("n", n -> seen("query"));
        });
    }

    private TestSocket refusing() {
        return TestSocket.create().onConnect(handshake -> {
            seen("refuse");
            throw new Refused();
        });
    }

    private final class User implements ChannelSocketBinding {

        @Override
        public ChannelUser accept(Handshake handshake) {
            seen("accept");
            return new ChannelUser(handshake, Optional.empty(), Optional.of("id"));
        }

        @Override
        public List<ChannelRoute> channels() {
            return List.of();
        }
    }

    /** A server at its venue. */
    private record Running(Venue venue, int port, AutoCloseable stop) implements AutoCloseable {

        static Running of(Venue venue, SocketServerBuilder builder) throws Exception {
            if (venue.hasHandler()) {
                builder.handler(new Pages());
            }
            if (venue.isEmbedded()) {
                Server jetty = new Server();
                ServerConnector connector = new ServerConnector(jetty);
                connector.setHost("localhost");
                jetty.addConnector(connector);
                jetty.setHandler(builder.buildHandler());
                jetty.start();
                return new Running(venue, connector.getLocalPort(), jetty::stop);
            }
            if (venue.isEncrypted()) {
                builder.tls(TestKeys.keys(), TestKeys.PASSWORD.toCharArray());
            }
            SocketServer server = builder.host("localhost").port(0).start();
            return new Running(venue, server.port(), server);
        }

        int status(String path) throws Exception {
            try (RawClient client = venue.isEncrypted() ? RawClient.encrypted(port) : RawClient.connect(port)) {
                client.write(RawClient.request(path, "Origin: https://example.com"));
                return client.readHttp().status();
            }
        }

        @Override
        public void close() {
            try {
                stop.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Pages extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            callback.succeeded();
            return true;
        }
    }
}
