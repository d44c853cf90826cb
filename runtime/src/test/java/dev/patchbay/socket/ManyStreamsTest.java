package dev.patchbay.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.server.SocketServer;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages that are read while they arrive, more of them at once than threads may wait for. */
@SuppressWarnings("try") // all that come are closed
final class ManyStreamsTest {

    private static final int THREADS = 3;
    private static final int STREAMS = 2;
    private static final RawFrame BEGIN = RawFrame.binary(new byte[] {'b'}).unfinished();
    private static final RawFrame END = RawFrame.of(RawFrame.CONTINUATION, new byte[] {'e'});

    private static final Duration TIMEOUT = Duration.ofSeconds(4); // with which no probe interferes
    private static final Duration OVER = TIMEOUT.plusSeconds(1); // a tick is a second at most
    private static final Limits LIMITS = Limits.defaults()
            .withPartTimeout(TIMEOUT)
            .withCloseTimeout(TIMEOUT)
            .withIdleTimeout(Duration.ofDays(10))
            .withPingInterval(Duration.ZERO);

    private final MovedTime time = new MovedTime();
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);
    private final BlockingQueue<String> begun = new LinkedBlockingQueue<>();
    private final TestSocket socket = TestSocket.echo().onBinaryStream((bytes, connection) -> {
        begun.add(connection.id());
        return Answer.text(new String(bytes.readAllBytes(), StandardCharsets.US_ASCII));
    });
    private final List<RawClient> clients = new ArrayList<>();

    @AfterEach
    void stopWorkers() {
        workers.shutdownNow();
    }

    /** Before the server stops, which would wait for them in a time that stands still. */
    private void leave() throws IOException {
        for (RawClient client : clients) {
            client.close();
        }
    }

    private TestServer serve() {
        return TestServer.of(
                options -> time.to(options.workers(workers).maxStreams(STREAMS).limits(LIMITS)),
                TestServer.table(new Route(TestServer.PATH, socket)));
    }

    private RawClient begin(TestServer server, RawFrame... frames) throws Exception {
        RawClient client = server.open();
        clients.add(client);
        goOn(client, frames);
        return client;
    }

    /** Sends, until all of it has been received. */
    private static void goOn(RawClient client, RawFrame... frames) throws IOException {
        client.send(frames);
        client.send(RawFrame.of(RawFrame.PING, new byte[0]));
        client.read(RawFrame.PONG);
    }

    @Test
    void leaveThreadsToOtherHandlersAndWaitForTheirTurn() throws Exception {
        try (TestServer server = serve();
                AutoCloseable all = this::leave) {
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
        try (TestServer server = serve();
                AutoCloseable all = this::leave) {
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
        try (TestServer server = serve();
                AutoCloseable all = this::leave) {
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
        try (TestServer server = serve();
                AutoCloseable all = this::leave) {
            for (int i = 0; i < many; i++) {
                begin(server, BEGIN);
            }
            time.advance(OVER, "all have ended", () -> socket.closes() == many);
            for (int i = 0; i < many; i++) {
                assertThat(socket.closed().code()).isEqualTo(1008);
            }
            Await.until("all were handled", () -> begun.size() == many);
        }
    }

    @Test
    void holdNoMoreThanTheirBufferWhileTheyWait() throws Exception {
        byte[] part = new byte[Limits.STREAM_BUFFER];
        try (TestServer server = serve();
                AutoCloseable all = this::leave) {
            RawClient first = begin(server, BEGIN);
            RawClient second = begin(server, BEGIN);
            Await.next(begun);
            Await.next(begun);
            RawClient third = server.open();
            clients.add(third);
            third.send(RawFrame.binary(part).unfinished(), RawFrame.of(RawFrame.CONTINUATION, part));
            RawFrame more = RawFrame.of(RawFrame.CONTINUATION, new byte[] {'m'}).unfinished();
            for (int i = 0; i < 12; i++) { // who has no place is not read from, and that is not its fault
                goOn(first, more);
                goOn(second, more);
                time.advance(TIMEOUT.dividedBy(4));
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
