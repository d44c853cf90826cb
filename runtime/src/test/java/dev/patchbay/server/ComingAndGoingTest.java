package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.message.Inbound;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Ten thousand connections, and nothing left of them. Alone, because it looks at the heap and the threads of the JVM. */
@Isolated
final class ComingAndGoingTest {

    private static final int CONNECTIONS = 10_000;
    private static final int WAVE = 500;

    /** Less than a session and its mailbox weigh, for each connection. */
    private static final long TOLERANCE = 300L * CONNECTIONS;

    /** What the JVM itself may start meanwhile. */
    private static final int FEW_THREADS = 4;

    private final PubSub pubSub = PubSub.local();
    private final Listening socket = new Listening();

    @Test
    void tenThousandConnectionsLeaveNothingBehind() throws Exception {
        try (SocketServer server = SocketServer.builder(() -> List.of(new Route("/ws/{room}", socket)))
                .host("localhost")
                .port(0)
                .pubSub(pubSub)
                .start()) {
            wave(server, 0);
            awaitNobody(server, WAVE);
            long heapBefore = heap();
            long threadsBefore = threads();

            for (int done = WAVE; done < WAVE + CONNECTIONS; done += WAVE) {
                wave(server, done);
                awaitNobody(server, done + WAVE);
            }

            assertThat(heap() - heapBefore).as("bytes of heap left behind").isLessThan(TOLERANCE);
            assertThat(threads()).as("threads").isLessThanOrEqualTo(threadsBefore + FEW_THREADS);
            assertThat(pubSub.topics()).isEmpty();
        }
        assertThat(socket.opened.get()).isEqualTo(WAVE + CONNECTIONS);
        assertThat(socket.closed.get()).isEqualTo(WAVE + CONNECTIONS);
    }

    /** All do the same thing before any does the next: that way nobody waits for one answer at a time. */
    private void wave(SocketServer server, int first) throws IOException {
        List<RawClient> clients = new ArrayList<>();
        for (int i = 0; i < WAVE; i++) {
            RawClient client = RawClient.connect(server.port());
            client.write(RawClient.request("/ws/" + (first + i)));
            clients.add(client);
        }
        for (RawClient client : clients) {
            assertThat(client.readHttp().status()).isEqualTo(101);
            client.text("hello");
        }
        for (int i = 0; i < WAVE; i++) {
            assertThat(clients.get(i).readText()).isEqualTo("hello " + (first + i));
        }
        pubSub.broadcast("all", "good bye");
        for (int i = 0; i < WAVE; i++) {
            assertThat(clients.get(i).readText()).isEqualTo("good bye");
            leave(clients.get(i), i);
        }
        for (RawClient client : clients) {
            client.close();
        }
    }

    private static void leave(RawClient client, int number) throws IOException {
        switch (number % 5) {
            case 0 -> client.send(RawFrame.close(1000, ""));
            case 1 -> client.reset();
            case 2 -> client.close();
            case 3 -> client.send(RawFrame.text("half a message").unfinished());
            default -> client.text("close");
        }
    }

    private void awaitNobody(SocketServer server, int expected) {
        Await.until("every connection has ended", () -> server.connections() == 0 && socket.closed.get() == expected);
    }

    private static long heap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) { // what one collection finalizes, the next one frees
            ManagementFactory.getMemoryMXBean().gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    /** Without those of the pools, which grow with the work. */
    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> !name.matches("patchbay-(worker|server|handshake).*"))
                .count();
    }

    /** Listens to a topic of its own and to one of all, and never says that it stops to. */
    private static final class Listening implements SocketBinding {

        private final AtomicInteger opened = new AtomicInteger();
        private final AtomicInteger closed = new AtomicInteger();

        @Override
        public SocketCalls connect(Handshake handshake) {
            String room = handshake.pathParam("room");
            return new SocketCalls() {
                @Override
                public Answer onOpen(Connection connection) {
                    opened.incrementAndGet();
                    connection.subscribe("room " + room);
                    connection.subscribe("all");
                    return Answer.none();
                }

                @Override
                public Answer onText(Inbound.Text message, Connection connection) {
                    if (message.string().equals("close")) {
                        connection.close(4000, "");
                        return Answer.none();
                    }
                    return Answer.text(message.string() + " " + room);
                }

                @Override
                public void onClose(CloseReason reason, Connection connection) {
                    closed.incrementAndGet();
                }
            };
        }
    }
}
