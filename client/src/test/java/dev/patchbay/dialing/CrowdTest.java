package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Route;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientState.Closed;
import dev.patchbay.client.ClientState.Open;
import dev.patchbay.client.ClientState.Waiting;
import dev.patchbay.network.Terms;
import dev.patchbay.observe.Observer;
import dev.patchbay.server.SocketServer;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.TestSocket;
import dev.patchbay.time.ManualTime;
import dev.patchbay.time.Time;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many connections and attempts, which share what they need. */
final class CrowdTest {

    private static final int MANY = 200;

    /** What the network has at most, and what a few attempts at once take. */
    private static final int FEW = 8 + 2 * Math.max(8, 2 * Runtime.getRuntime().availableProcessors());

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void attemptsLeaveNoThreadsBehind() throws Exception {
        ManualTime time = new ManualTime();
        URI nobody;
        try (OnePeer peer = new OnePeer()) {
            nobody = peer.uri();
        }
        try (ClientEngine engine = ClientEngine.start(time, Observer.NONE, Limits.defaults())) {
            AtomicInteger attempts = new AtomicInteger();
            ClientSession client = OneClient.start(
                    engine,
                    nobody,
                    new SessionDialer.Asking("/", Supplied.NOTHING, Terms.DEFAULT),
                    BackOff.linear(SECOND, SECOND));
            client.listen(state -> attempts.addAndGet(state instanceof Waiting ? 1 : 0));
            Await.until("it has failed often", () -> {
                time.advance(client.state() instanceof Waiting ? SECOND : Duration.ZERO);
                return attempts.get() > MANY;
            });

            assertThat(engine.threads()).isLessThan(FEW);
            client.close();
        }
    }

    @Test
    void connectionsToOneServerShareThreadsAndAreNotLimited() throws Exception {
        try (SocketServer server = SocketServer.builder(() -> List.of(new Route("/ws", TestSocket.echo())))
                        .host("localhost")
                        .port(0)
                        .start();
                ClientEngine engine = ClientEngine.start(Time.SYSTEM, Observer.NONE, Limits.defaults())) {
            URI uri = URI.create("ws://localhost:" + server.port() + "/ws");
            List<ClientSession> clients = IntStream.range(0, MANY)
                    .mapToObj(i -> OneClient.start(engine, uri, Terms.DEFAULT))
                    .toList();
            Await.until("all are open", () -> clients.stream().allMatch(client -> client.state() instanceof Open));

            Await.until("the server knows it", () -> server.connections() == MANY);
            assertThat(engine.connections()).isEqualTo(MANY);
            assertThat(engine.opener().threads()).isLessThan(FEW);
            assertThat(threads()).hasSizeGreaterThan(1).allMatch(Thread::isDaemon);
            clients.forEach(ClientSession::close);
            Await.until("all are closed", () -> clients.stream().allMatch(client -> client.state() instanceof Closed));
            Await.until("none is left", () -> server.connections() == 0 && engine.connections() == 0);
        }
    }

    /** The clients' and, as none of them should be, those of Jetty's own naming. */
    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("(patchbay-client|patchbay-network|HttpClient).*"))
                .toList();
    }
}
