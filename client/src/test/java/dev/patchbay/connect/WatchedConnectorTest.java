package dev.patchbay.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientMetrics;
import dev.patchbay.message.Outbound;
import dev.patchbay.observe.Observer;
import dev.patchbay.server.SocketServer;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.TestSocket;
import dev.patchbay.trace.TraceSink;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may watch a connection, as its connector is told. */
final class WatchedConnectorTest {

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final SocketServer server = SocketServer.builder(() -> List.of(
                    new Route("/room/{room}", TestSocket.create().onText((text, connection) -> Answer.text(text)))))
            .host("localhost")
            .port(0)
            .start();

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void countsWithARealServer() throws Exception {
        ClientMetrics metrics = new ClientMetrics();
        ClientMetrics other = new ClientMetrics();
        ClientConnection client = connector().observer(metrics).observer(other).start();
        Await.until("its greeting is back", () -> metrics.snapshot().received().messages() == 1);
        client.close();
        Await.until("it is closed", () -> metrics.snapshot().open() == 0);

        ClientMetrics.Snapshot counted = metrics.snapshot();
        assertThat(counted.attempts()).isOne();
        assertThat(counted.connections().opened()).isOne();
        assertThat(counted.connections().closed()).isOne();
        assertThat(counted.connections().connecting()).isPositive();
        assertThat(counted.connections().handshaking()).isPositive();
        assertThat(counted.sent().bytes()).isEqualTo("hello".length());
        assertThat(counted.received().bytes()).isEqualTo("hello".length());
        assertThat(other.snapshot().connections()).isEqualTo(counted.connections());
    }

    @Test
    void tellsAnObserverThatBlocksOnAWorker() throws Exception {
        BlockingQueue<String> threads = new LinkedBlockingQueue<>();
        Observer observer = new Observer() {
            @Override
            public void connected(String client, String connection, int count, Duration took) {
                threads.add(client + " " + count);
            }

            @Override
            public void received(String connection, int bytes) {
                threads.add("received " + bytes);
                throw new IllegalStateException("on purpose");
            }
        };
        ClientConnection client = connector().name("told").observer(observer).start();

        assertThat(List.of(Await.next(threads), Await.next(threads))).containsExactlyInAnyOrder("told 1", "received 5");
        client.close();
    }

    @Test
    void tracesFromTheFirstAttemptWithoutTheProgramsOwnSecretWords() throws Exception {
        ClientConnection client = connector()
                .name("one")
                .filteredParameters("pin")
                .trace(TraceSink.lines(lines::add))
                .start();
        client.send(Outbound.text("{\"pin\":1234,\"password\":\"shown\"}"));

        shows("one sent text, 31 bytes: {pin=[FILTERED], password=shown}");
        assertThat(lines.get(0)).contains("one connecting: attempt 1, ws://");
        client.close();
    }

    private EchoClient_Connector connector() {
        return new EchoClient_Connector("localhost:" + server.port(), heard).room("a");
    }

    private void shows(String line) {
        Await.until(line, () -> lines.stream().anyMatch(shown -> shown.endsWith(line)));
    }
}
