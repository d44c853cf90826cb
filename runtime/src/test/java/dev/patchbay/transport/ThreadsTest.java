package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who runs what, and who waits for whom. */
final class ThreadsTest {

    private static final int WAITING = 8;

    @Test
    void letsABlockedHandlerDelayNoOtherConnection() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> {
                    if (text.equals("block")) {
                        Await.open(goOn);
                    }
                    return Answer.text(text);
                })
                .nonBlocking(message ->
                        message instanceof Inbound.Text text && text.string().equals("quick"));
        try (TestServer server = TestServer.of(socket);
                RawClient blocked = server.open()) {
            blocked.text("block");
            for (int i = 0; i < 3 * Runtime.getRuntime().availableProcessors(); i++) {
                try (RawClient other = server.open()) {
                    assertThat(other.ask("quick")).isEqualTo("quick");
                    assertThat(other.ask("worker")).isEqualTo("worker");
                }
            }
            blocked.send(RawFrame.text("quick"), RawFrame.of(RawFrame.PING, new byte[0]));
            blocked.read(RawFrame.PONG);
            goOn.countDown();

            assertThat(blocked.readText()).isEqualTo("block");
            assertThat(blocked.readText()).isEqualTo("quick");
        }
    }

    @Test
    void runsNonBlockingHandlersOnTheThreadThatReads() throws Exception {
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> Answer.text(Thread.currentThread().getName() + " " + isReading()))
                .nonBlocking();
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.ask("the first frame may be read by the thread of the handshake");

            assertThat(client.ask("who?")).startsWith("patchbay-server").endsWith("true");
        }
    }

    @Test
    void runsBlockingHandlersOnWorkers() throws Exception {
        BlockingQueue<String> names = new LinkedBlockingQueue<>();
        TestSocket socket = TestSocket.create()
                .blockingLifecycle()
                .onOpen(connection -> named(names))
                .onText((text, connection) -> named(names))
                .onClose((reason, connection) -> named(names));
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.text("?");
            client.leave(1000);

            for (int i = 0; i < 3; i++) {
                assertThat(Await.next(names)).startsWith("patchbay-worker");
            }
        }
    }

    @Test
    void runsBlockingHandlersOnTheProgramsOwnExecutor() throws Exception {
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> Answer.text(Thread.currentThread().getName()));
        try (TestServer server = TestServer.of(
                        options -> options.workers(task -> new Thread(task, "mine").start()),
                        TestServer.table(new Route(TestServer.PATH, socket)));
                RawClient client = server.open()) {
            assertThat(client.ask("who?")).isEqualTo("mine");
        }
    }

    @Test
    void readsNoMoreThanMayWaitAndGoesOnAfterwards() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger handled = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger received = new AtomicInteger();
        TestSocket socket = TestSocket.create()
                .onBinary((bytes, connection) -> {
                    Await.open(goOn);
                    most.accumulateAndGet(received.get() - handled.getAndIncrement(), Math::max);
                    return bytes.length == 1 ? Answer.text("all " + handled) : Answer.none();
                })
                .nonBlocking(message -> received.incrementAndGet() < 0);
        try (TestServer server = TestServer.of(socket, Limits.defaults().withWaitingCalls(WAITING));
                RawClient client = server.open()) {
            CompletableFuture<Void> writer =
                    CompletableFuture.runAsync(() -> write(client, 20_000), ThreadsTest::start);
            Await.until("the mailbox is full", () -> server.recorder().received() == WAITING);
            assertThat(writer).as("20 MB cannot be under way").isNotDone();
            goOn.countDown();

            assertThat(client.readText()).isEqualTo("all 20001");
            Await.value(writer);
            assertThat(most.get()).isBetween(WAITING, WAITING + 1);
        }
    }

    @Test
    void readsOneMessageAtATimeWhenOneMayWait() throws Exception {
        try (TestServer server =
                        TestServer.of(TestSocket.echo(), Limits.defaults().withWaitingCalls(1));
                RawClient client = server.open()) {
            RawFrame[] frames = new RawFrame[1_000];
            Arrays.fill(frames, RawFrame.text("x"));
            client.send(frames);
            for (int i = 0; i < frames.length; i++) {
                assertThat(client.readText()).isEqualTo("x");
            }
        }
    }

    @Test
    void leavesNothingOfAThousandConnections() throws Exception {
        TestSocket socket = TestSocket.echo();
        int threads = 8;
        int each = 125;
        try (TestServer server = TestServer.of(socket)) {
            List<CompletableFuture<Void>> peers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                peers.add(CompletableFuture.runAsync(() -> comeAndGo(server, each), ThreadsTest::start));
            }
            for (CompletableFuture<Void> peer : peers) {
                Await.value(peer);
            }
            server.awaitNoConnections();
            Await.until("every onClose was called", () -> socket.closes() >= threads * each);
            assertThat(server.recorder().openings()).hasSize(threads * each);
            assertThat(server.recorder().closings()).hasSize(threads * each);
            server.server().stop();
            assertThat(socket.closes()).isEqualTo(threads * each);
        }
    }

    private static void comeAndGo(TestServer server, int times) {
        try {
            for (int i = 0; i < times; i++) {
                RawClient client = server.open();
                switch (i % 5) {
                    case 0 -> client.leave(1000);
                    case 1 -> client.reset();
                    case 2 -> client.close();
                    case 3 -> client.send(RawFrame.text("never read"), RawFrame.of(3, new byte[1]));
                    default -> assertThat(client.ask("hi")).isEqualTo("hi");
                }
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(RawClient client, int messages) {
        try {
            for (int i = 0; i < messages; i++) {
                client.send(RawFrame.binary(new byte[1_000]));
            }
            client.send(RawFrame.binary(new byte[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable task) {
        new Thread(task).start();
    }

    private static Answer named(BlockingQueue<String> names) {
        names.add(Thread.currentThread().getName());
        return Answer.none();
    }

    /** Whether this runs inside of Jetty's selecting: nothing was handed to another thread. */
    private static boolean isReading() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("tryProduce")));
    }
}
