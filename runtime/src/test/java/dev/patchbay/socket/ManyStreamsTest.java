package dev.patchbay.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.server.SocketServer;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages that are read while they arrive, more of them at once than threads may wait for. */
final class ManyStreamsTest {

    private static final int THREADS = 3;
    private static final int STREAMS = 2;
    private static final RawFrame BEGIN = RawFrame.binary(new byte[] {'b'}).unfinished();
    private static final RawFrame END = RawFrame.of(RawFrame.CONTINUATION, new byte[] {'e'});

    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);
    private final BlockingQueue<String> begun = new LinkedBlockingQueue<>();
    private final TestSocket socket = TestSocket.echo().onBinaryStream((bytes, connection) -> {
        begun.add(connection.id());
        return Answer.text(new String(bytes.readAllBytes(), StandardCharsets.US_ASCII));
    });
    private final List<RawClient> clients = new ArrayList<>();

    @AfterEach
    void leave() throws Exception {
        for (RawClient client : clients) {
            client.close();
        }
        workers.shutdownNow();
    }

    private TestServer serve(Limits limits) {
        return TestServer.of(
                options -> options.workers(workers).maxStreams(STREAMS).limits(limits),
                TestServer.table(new Route(TestServer.PATH, socket)));
    }

    private RawClient begin(TestServer server, RawFrame... frames) throws Exception {
        RawClient client = server.open();
        clients.add(client);
        client.send(frames);
        client.send(RawFrame.of(RawFrame.PING, new byte[0]));
        client.read(RawFrame.PONG);
        return client;
    }

    @Test
    void leaveThreadsToOtherHandlersAndWaitForTheirTurn() throws Exception {
        try (TestServer server = serve(Limits.defaults())) {
            RawClient first = begin(server, BEGIN);
            begin(server, BEGIN);
            Await.next(begun);
            Await.next(begun);
            List<RawClient> waiting = List.of(begin(server, BEGIN), begin(server, BEGIN), begin(server, BEGIN));
            try (RawClient other = server.open()) {
                assertThat(other.ask("a thread for me")).isEqualTo("a thread for me");
            }
            assertThat(begun).isEmpty();

            first.send(END);
            assertThat(first.readText()).isEqualTo("be");
            Await.next(begun);
            for (RawClient client : waiting) {
                client.send(END);
                assertThat(client.readText()).isEqualTo("be");
            }
        }
    }

    @Test
    void needNoPlaceOnceTheyAreComplete() throws Exception {
        try (TestServer server = serve(Limits.defaults())) {
            begin(server, BEGIN);
            begin(server, BEGIN);
            RawClient third = begin(server, BEGIN);

            third.send(END);
            assertThat(third.readText()).isEqualTo("be");
            third.send(BEGIN, END, BEGIN, END);
            assertThat(third.readText()).isEqualTo("be");
            assertThat(third.readText()).isEqualTo("be");
        }
    }

    @Test
    void giveTheirPlaceBackHoweverTheirConnectionEnds() throws Exception {
        try (TestServer server = serve(Limits.defaults())) {
            for (int round = 0; round < 20; round++) {
                for (int i = 0; i < STREAMS + 2; i++) {
                    begin(server, BEGIN);
                }
                for (RawClient client : clients) {
                    if (round % 2 == 0) {
                        client.reset();
                    } else {
                        client.leave(1000);
                        client.close();
                    }
                }
                clients.clear();
                server.awaitNoConnections();
            }
            RawClient client = begin(server, BEGIN);
            client.send(END);
            assertThat(client.readText()).isEqualTo("be");
            RawClient last = begin(server, BEGIN);
            begun.clear();
            begin(server, BEGIN);
            Await.next(begun);
            last.send(END);
            assertThat(last.readText()).isEqualTo("be");
        }
    }

    @Test
    void endWhereTheyMakeNoProgressAndTheNextHaveTheirTurn() throws Exception {
        int many = 2 * STREAMS + 1;
        try (TestServer server = serve(Limits.defaults().withPartTimeout(Duration.ofMillis(400)))) {
            for (int i = 0; i < many; i++) {
                begin(server, BEGIN);
            }
            for (int i = 0; i < many; i++) {
                assertThat(socket.closed().code()).isEqualTo(1008);
            }
            Await.until("all were handled", () -> begun.size() == many);
        }
    }

    @Test
    void holdNoMoreThanTheirBufferWhileTheyWait() throws Exception {
        byte[] part = new byte[Limits.STREAM_BUFFER];
        try (TestServer server = serve(Limits.defaults().withPartTimeout(Duration.ofMillis(1500)))) {
            RawClient first = begin(server, BEGIN);
            RawClient second = begin(server, BEGIN);
            Await.next(begun);
            Await.next(begun);
            RawClient third = server.open();
            clients.add(third);
            third.send(RawFrame.binary(part).unfinished(), RawFrame.of(RawFrame.CONTINUATION, part));
            long end = System.nanoTime() + Duration.ofSeconds(3).toNanos();
            while (System.nanoTime() < end) { // who has no place is not read from, and that is not its fault
                RawFrame more =
                        RawFrame.of(RawFrame.CONTINUATION, new byte[] {'m'}).unfinished();
                first.send(more);
                second.send(more);
                LockSupport.parkNanos(50_000_000);
            }
            assertThat(socket.closes()).isZero();
            first.send(END);
            assertThat(third.readText()).hasSize(2 * part.length);
        }
    }

    @Test
    void areOneAtLeast() {
        assertThatThrownBy(() -> SocketServer.builder(TestServer.table()).maxStreams(0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
