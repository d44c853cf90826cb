package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.observe.Observer;
import dev.patchbay.socket.Answer;
import dev.patchbay.socket.Route;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.JavaClient;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;

final class StopTest {

    @Test
    void closesEveryConnectionWith1012() throws Exception {
        TestSocket socket = TestSocket.echo();
        try (TestServer server = TestServer.of(socket);
                RawClient raw = server.open()) {
            JavaClient java = server.javaClient();
            Await.until("both are open", () -> server.server().connections() == 2);

            server.server().stop();

            assertThat(raw.readClose().closeCode()).isEqualTo(1012);
            assertThat(java.end().code()).isEqualTo(1012);
            assertThat(socket.closed().code()).isEqualTo(1012);
            assertThat(socket.closed().code()).isEqualTo(1012);
            assertThat(server.server().connections()).isZero();
        }
    }

    @Test
    void tellsConnectionsToGoBatchByBatch() throws Exception {
        BlockingQueue<String> batches = new LinkedBlockingQueue<>();
        Observer observer = new Observer() {
            @Override
            public void draining(int batch, int all, int round, int rounds) {
                batches.add(batch + " of " + all + ", " + round + " of " + rounds);
            }
        };
        SocketServer server = SocketServer.builder(TestServer.table(new Route("/ws", TestSocket.echo())))
                .port(0)
                .observer(observer)
                .drain(2, Duration.ofMillis(100))
                .start();
        List<RawClient> clients = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            clients.add(RawClient.open(server.port(), "/ws"));
        }
        Await.until("all are open", () -> server.connections() == 5);
        long start = System.nanoTime();

        server.stop();

        assertThat(System.nanoTime() - start)
                .isGreaterThanOrEqualTo(Duration.ofMillis(200).toNanos());
        assertThat(batches).containsExactly("2 of 5, 1 of 3", "2 of 5, 2 of 3", "1 of 5, 3 of 3");
        for (RawClient client : clients) {
            assertThat(client.readClose().closeCode()).isEqualTo(1012);
            client.close();
        }
    }

    @Test
    void cutsWhatIsLeftWhenTheStopTimeoutIsOver() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch called = new CountDownLatch(1);
        TestSocket socket = TestSocket.create().onText((text, connection) -> {
            called.countDown();
            Await.open(goOn);
            return Answer.none();
        });
        try (TestServer server = TestServer.of(
                        options -> options.stopTimeout(Duration.ofMillis(50)),
                        TestServer.table(new Route("/ws", socket)));
                RawClient client = server.open()) {
            client.text("stay");
            Await.open(called);
            long start = System.nanoTime();

            server.server().stop();

            assertThat(System.nanoTime() - start)
                    .isLessThan(Duration.ofSeconds(4).toNanos());
            client.awaitEnd();
        } finally {
            goOn.countDown();
        }
    }

    @Test
    void letsCallsInProgressFinishAndSendsTheirRepliesFirst() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch called = new CountDownLatch(1);
        TestSocket socket = TestSocket.create().onText((text, connection) -> {
            called.countDown();
            Await.open(goOn);
            return Answer.text("answer to " + text);
        });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.send(RawFrame.text("one"), RawFrame.text("two"));
            Await.open(called);
            Await.until("both are received", () -> server.recorder().received() == 2);
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server.server()::stop);
            assertThat(stopped).isNotDone();
            goOn.countDown();

            assertThat(client.readText()).isEqualTo("answer to one");
            assertThat(client.readText()).isEqualTo("answer to two");
            assertThat(client.read(RawFrame.CLOSE).closeCode()).isEqualTo(1012);
            Await.value(stopped);
        }
    }

    @Test
    void returnsWhenEveryOnCloseIsOver() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(20);
        AtomicInteger over = new AtomicInteger();
        TestSocket socket = TestSocket.echo().blockingLifecycle().onClose((reason, connection) -> {
            closing.countDown();
            Await.open(goOn);
            over.incrementAndGet();
        });
        try (TestServer server = TestServer.of(socket)) {
            List<RawClient> clients = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                clients.add(server.open());
            }
            CompletableFuture<Void> stopped =
                    CompletableFuture.runAsync(server.server()::stop).thenRun(() -> over.addAndGet(1000));
            Await.open(closing);
            Await.until("no connection is left", () -> server.server().connections() == 0);
            assertThat(stopped).as("waits for them").failsWithin(Duration.ofMillis(300));
            goOn.countDown();

            Await.value(stopped);
            assertThat(over).hasValue(1020);
            for (RawClient client : clients) {
                client.close();
            }
        }
    }

    @Test
    void callsOnCloseOfAConnectionThatOpensWhileItStops() throws Exception {
        for (int i = 0; i < 50; i++) {
            TestSocket socket = TestSocket.echo();
            try (TestServer server = TestServer.of(socket);
                    RawClient client = server.open()) {
                socket.connection();
                server.server().stop();

                assertThat(socket.closes()).isEqualTo(1);
                assertThat(client.readClose().closeCode()).isEqualTo(1012);
            }
        }
    }

    @Test
    void refusesNewHandshakesWhileItStops() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch called = new CountDownLatch(1);
        TestSocket socket = TestSocket.create().onText((text, connection) -> {
            called.countDown();
            Await.open(goOn);
            return Answer.none();
        });
        try (TestServer server = TestServer.of(socket);
                RawClient busy = server.open();
                RawClient late = RawClient.connect(server.port())) {
            int port = server.port();
            busy.text("stay");
            Await.open(called);
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server.server()::stop);
            try {
                Await.until("the server refuses", () -> refuses(late));
            } finally {
                goOn.countDown();
            }
            Await.value(stopped);
            assertThatThrownBy(() -> RawClient.connect(port)).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void stopsInsideAJettyServerOfTheProgramToo() throws Exception {
        TestSocket socket = TestSocket.echo();
        Server jetty = new Server();
        jetty.setStopTimeout(Await.PATIENCE.toMillis());
        ServerConnector connector = new ServerConnector(jetty);
        connector.setHost("localhost");
        jetty.addConnector(connector);
        jetty.setHandler(
                SocketServer.builder(TestServer.table(new Route("/ws", socket))).buildHandler());
        jetty.start();
        try (RawClient client = RawClient.open(connector.getLocalPort(), "/ws")) {
            assertThat(client.ask("open")).isEqualTo("open");

            jetty.stop();

            assertThat(client.readClose().closeCode()).isEqualTo(1012);
            assertThat(socket.closed().code()).isEqualTo(1012);
        }
    }

    @Test
    void closesAConnectionWhoseHandshakeWasUnderWay() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch called = new CountDownLatch(1);
        TestSocket socket = TestSocket.create().onConnect(handshake -> {
            called.countDown();
            Await.open(goOn);
        });
        CountDownLatch finish = new CountDownLatch(1);
        CountDownLatch handling = new CountDownLatch(1);
        TestSocket busy = TestSocket.create().onText((text, connection) -> {
            handling.countDown();
            Await.open(finish);
            return Answer.none();
        });
        try (TestServer server = TestServer.of(
                        options -> options, TestServer.table(new Route("/ws", socket), new Route("/busy", busy)));
                RawClient holder = RawClient.open(server.port(), "/busy");
                RawClient probe = RawClient.connect(server.port());
                RawClient client = RawClient.connect(server.port())) {
            holder.text("stay");
            Await.open(handling);
            client.write(RawClient.request("/ws"));
            Await.open(called);
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server.server()::stop);
            Await.until("the server refuses", () -> refuses(probe));
            goOn.countDown();

            assertThat(client.readHttp().status()).isEqualTo(101);
            assertThat(client.readClose().closeCode()).isEqualTo(1012);
            finish.countDown();
            Await.value(stopped);
        }
    }

    private static boolean refuses(RawClient client) {
        try {
            client.write(RawClient.request("/ws").replace("Upgrade: websocket\r\n", ""));
            return client.readHttp().status() == 503;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
