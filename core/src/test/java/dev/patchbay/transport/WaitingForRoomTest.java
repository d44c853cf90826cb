package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.message.Outbound;
import dev.patchbay.session.SentStage;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.time.ManualTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.websocket.core.OpCode;
import org.junit.jupiter.api.Test;

/** A backlog that is full, and who waits for it. */
final class WaitingForRoomTest {

    private static final int COST = Limits.FRAME_COST + 100;

    private final FakeOutput network = new FakeOutput();
    private final Backlog backlog = new Backlog(3L * COST, new ManualTime(), lost -> {});
    private final SendWindow window =
            new SendWindow(network, backlog, new WaitingHandlers(1), () -> false, new FlushRound(task -> {}));

    @Test
    void whatIsHeldBackIsOfferedBeforeAnythingIsRefused() {
        network.written = () -> backlog.written(3, 300);
        window.runStarts();
        for (int i = 0; i < 4; i++) {
            assertThat(send(100, SendWindow.NOBODY)).isTrue();
        }

        assertThat(network.flushes).isEqualTo(1);
        assertThat(backlog.queued()).isEqualTo(COST);
    }

    @Test
    void aRunWaitsForRoomWhetherWhatItSendsIsHeldBackOrNot() throws Exception {
        List<Runnable> beginnings = List.of(
                window::runStarts,
                () -> {
                    window.runStarts();
                    window.runFlushes();
                },
                () -> {
                    hold(8);
                    window.runStarts();
                });
        for (Runnable beginning : beginnings) {
            CompletableFuture<Boolean> sent = sentBy(beginning);
            assertThat(sent).isNotDone();
            backlog.written(1, 100);
            assertThat(Await.value(sent)).isTrue();
            backlog.written(3, 300);
        }
    }

    @Test
    void aRunThatIsOverAndAThreadThatReadsWaitForNothing() throws Exception {
        List<Runnable> beginnings = List.of(() -> {}, () -> window.reading().hold(), () -> {
            window.runStarts();
            window.runFlushes();
            window.runEnds();
        });
        for (Runnable beginning : beginnings) {
            assertThat(Await.value(sentBy(beginning))).isFalse();
            backlog.written(3, 300);
        }
    }

    @Test
    void noMoreThreadsOfAPoolWaitThanTheServerCanSpare() throws Exception {
        CompletableFuture<Boolean> waits = sentBy(window::runStarts);
        assertThat(waits).isNotDone();
        CompletableFuture<Boolean> refused = new CompletableFuture<>();
        start(() -> {
            window.runStarts();
            refused.complete(send(100, SendWindow.NOBODY));
        });

        assertThat(Await.value(refused)).isFalse();
        backlog.written(3, 300);
        assertThat(Await.value(waits)).isTrue();
    }

    @Test
    void aThreadThatIsInterruptedWaitsNoLonger() throws Exception {
        CompletableFuture<Boolean> stillInterrupted = new CompletableFuture<>();
        CompletableFuture<Boolean> sent = new CompletableFuture<>();
        start(() -> {
            window.runStarts();
            while (send(100, SendWindow.NOBODY)) {
                if (backlog.queued() == 3L * COST) {
                    Thread.currentThread().interrupt();
                }
            }
            stillInterrupted.complete(Thread.interrupted());
            sent.complete(false);
        });

        assertThat(Await.value(sent)).isFalse();
        assertThat(Await.value(stillInterrupted)).isTrue();
    }

    /** Whether there is room in a full backlog for a thread that begins so; it has come to its answer, or waits. */
    private CompletableFuture<Boolean> sentBy(Runnable beginning) throws Exception {
        CompletableFuture<Boolean> sent = new CompletableFuture<>();
        Thread sender = start(() -> {
            beginning.run();
            for (int i = 0; i < 3; i++) {
                send(100, SendWindow.NOBODY);
            }
            sent.complete(send(100, SendWindow.NOBODY));
            window.runEnds();
        });
        Await.until("it waits or is done", () -> sent.isDone() || sender.getState() == Thread.State.WAITING);
        return sent;
    }

    private void hold(int runs) {
        for (int i = 0; i < runs; i++) {
            try {
                start(window::runStarts).join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Thread start(Runnable task) {
        Thread thread = new Thread(task);
        thread.start();
        return thread;
    }

    private boolean send(int size, SentStage written) {
        return window.send(OpCode.BINARY, payload(size), written);
    }

    private static Outbound payload(int size) {
        return Outbound.binary(new byte[size]);
    }
}
