package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.observe.Observer;
import dev.patchbay.socket.Route;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.JavaClient;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
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
}
