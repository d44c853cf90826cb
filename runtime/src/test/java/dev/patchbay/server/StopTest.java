package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Route;
import dev.patchbay.observe.Observer;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.JavaClient;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A server that stops while its handlers are idle. */
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
            assertThat(clients.get(i).ask("open")).isEqualTo("open");
        }
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
    void tellsAClientToGoThatWasAcceptedJustBefore() throws Exception {
        CompletableFuture<SocketServer> started = new CompletableFuture<>();
        CompletableFuture<Void> stopped = new CompletableFuture<>();
        Observer observer = new Observer() {
            @Override
            public boolean isNonBlocking() {
                return true; // so it is told between the answer and the opening
            }

            @Override
            public void accepted(String path, Duration took) {
                stopped.completeAsync(() -> {
                    started.join().stop();
                    return null;
                });
                stopped.copy().completeOnTimeout(null, 1, TimeUnit.SECONDS).join();
            }
        };
        TestSocket socket = TestSocket.echo();
        started.complete(SocketServer.builder(TestServer.table(new Route("/ws", socket)))
                .port(0)
                .observer(observer)
                .start());
        try (RawClient client = RawClient.open(started.join().port(), "/ws")) {
            assertThat(client.readClose().closeCode()).isEqualTo(1012);
            Await.value(stopped);
            assertThat(socket.closes()).isEqualTo(1);
        }
    }

    @Test
    void tellsABlockingObserverEverythingBeforeItReturns() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        CountDownLatch closing = new CountDownLatch(1);
        TestSocket socket = TestSocket.echo().onClose((reason, connection) -> closing.countDown());
        Observer slow = new Observer() {
            @Override
            public void received(String connection, int bytes) {
                awaitOpen(closing);
                told.add("received");
            }

            @Override
            public void closed(String connection, int code) {
                told.add("closed " + code);
            }
        };
        SocketServer server = SocketServer.builder(TestServer.table(new Route("/ws", socket)))
                .port(0)
                .observer(slow)
                .start();
        try (RawClient client = RawClient.open(server.port(), "/ws")) {
            for (int i = 0; i < 10; i++) {
                client.ask("hi");
            }
            server.stop();

            assertThat(told).hasSize(11).endsWith("closed 1012");
        }
    }

    @Test
    void mayBeStoppedByTwoAtOnce() throws Exception {
        TestSocket socket = TestSocket.echo();
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.ask("open");
            CompletableFuture<Void> other =
                    CompletableFuture.runAsync(() -> server.server().stop());
            server.server().stop();
            Await.value(other);

            assertThat(client.readClose().closeCode()).isEqualTo(1012);
            assertThat(socket.closes()).isEqualTo(1);
        }
    }

    private static void awaitOpen(CountDownLatch latch) {
        try {
            Await.open(latch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
