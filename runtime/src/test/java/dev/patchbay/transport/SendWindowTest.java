package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.MessageDroppedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.websocket.core.OpCode;
import org.junit.jupiter.api.Test;

final class SendWindowTest {

    private static final int COST = Limits.FRAME_COST + 100;

    private final HeldNetwork network = new HeldNetwork();
    private final AtomicLong now = new AtomicLong();
    private final List<Long> lost = new ArrayList<>();
    private final List<Runnable> rounds = new ArrayList<>();
    private final SendWindow window =
            new SendWindow(network, 3L * COST, now::get, lost::add, new FlushRound(rounds::add));

    @Test
    void countsWhatWaitsUntilItIsWritten() {
        CompletableFuture<Void> written = new CompletableFuture<>();

        assertThat(send(100, written)).isTrue();
        assertThat(window.queued()).isEqualTo(COST);
        assertThat(written).isNotDone();
        network.write();

        assertThat(window.queued()).isZero();
        assertThat(written).isCompleted();
    }

    @Test
    void refusesTheMessageThatGoesBeyondTheBacklog() {
        for (int i = 0; i < 3; i++) {
            assertThat(send(100, SendWindow.NOBODY)).isTrue();
        }

        assertThat(send(0, SendWindow.NOBODY)).isFalse();
        assertThat(window.queued()).isEqualTo(3 * COST);
        assertThat(network.frames).hasSize(3);
        network.write();
        assertThat(send(0, SendWindow.NOBODY)).isTrue();
    }

    @Test
    void takesAMessageLargerThanTheBacklogIntoAnEmptyWindowOnly() {
        assertThat(send(100_000, SendWindow.NOBODY)).isTrue();
        assertThat(send(0, SendWindow.NOBODY)).isFalse();
        network.write();

        assertThat(send(0, SendWindow.NOBODY)).isTrue();
        assertThat(send(100_000, SendWindow.NOBODY)).isFalse();
    }

    @Test
    void failsWhatCouldNotBeWritten() {
        CompletableFuture<Void> written = new CompletableFuture<>();
        send(100, written);
        network.fail();

        assertThatThrownBy(written::join).hasCauseInstanceOf(MessageDroppedException.class);
        assertThat(window.queued()).isZero();
        assertThat(lost).containsExactly(100L);
    }

    @Test
    void tellsOfAllThatWasHeldBackAndCouldNotBeWritten() {
        window.runStarts();
        send(100, SendWindow.NOBODY);
        send(20, SendWindow.NOBODY);
        window.runEnds();
        network.fail();

        assertThat(lost).containsExactly(120L);
        assertThat(window.queued()).isZero();
    }

    @Test
    void holdsBackWhatOneThreadSendsAndWritesItWithOneFlush() {
        CompletableFuture<Void> written = new CompletableFuture<>();
        window.runStarts();
        send(100, SendWindow.NOBODY);
        send(100, written);
        assertThat(network.flushes).isZero();
        assertThat(network.batched).isEqualTo(2);
        window.runEnds();

        assertThat(network.flushes).isEqualTo(1);
        assertThat(window.queued()).isEqualTo(2 * COST);
        network.write();
        assertThat(written).isCompleted();
        assertThat(window.queued()).isZero();
    }

    @Test
    void holdsBackWhatSeveralThreadsSendAndWritesEachWithOneFlush() throws Exception {
        window.runStarts();
        send(10, SendWindow.NOBODY);
        Thread other = new Thread(() -> {
            window.runStarts();
            send(10, SendWindow.NOBODY);
            send(10, SendWindow.NOBODY);
            window.runEnds();
        });
        other.start();
        other.join();
        assertThat(network.flushes).isEqualTo(1);
        assertThat(network.batched).isEqualTo(3);
        send(10, SendWindow.NOBODY);
        assertThat(network.batched).isEqualTo(4);
        window.runEnds();
        assertThat(network.flushes).isEqualTo(2);
        window.runEnds();
        assertThat(network.flushes).as("there was nothing to end").isEqualTo(2);
        network.write();

        assertThat(window.queued()).isZero();
    }

    @Test
    void moreRunsThanItHoldsBackAreWrittenAsTheyCome() throws Exception {
        for (int i = 0; i < 8; i++) {
            Thread holder = new Thread(window::runStarts); // and never ends
            holder.start();
            holder.join();
        }
        window.runStarts();
        send(10, SendWindow.NOBODY);

        assertThat(network.batched).isZero();
        window.runEnds();
        assertThat(network.flushes).isZero();
    }

    @Test
    void writesWhatARunHoldsBackThatTakesLong() {
        CompletableFuture<Void> written = new CompletableFuture<>();
        window.runStarts();
        send(10, written);
        send(10, SendWindow.NOBODY);
        assertThat(rounds).hasSize(1);
        rounds.remove(0).run();

        assertThat(network.flushes).isEqualTo(1);
        network.write();
        assertThat(written).isCompleted();
        assertThat(window.queued()).isZero();
        send(10, SendWindow.NOBODY);
        assertThat(rounds).as("the next round").hasSize(1);
        window.runEnds();
        assertThat(network.flushes).isEqualTo(2);
    }

    @Test
    void holdsBackNothingOfOtherThreads() throws Exception {
        window.runStarts();
        Thread other = new Thread(() -> send(100, SendWindow.NOBODY));
        other.start();
        other.join();

        assertThat(network.batched).isZero();
        window.runEnds();
        assertThat(network.flushes).isZero();
    }

    @Test
    void isStuckWhileSomethingWaitsAndNothingIsWritten() {
        now.set(1_000);
        assertThat(window.stuckFor()).isZero();
        send(100, SendWindow.NOBODY);
        send(100, SendWindow.NOBODY);
        now.set(1_500);
        assertThat(window.stuckFor()).isEqualTo(500);
        network.writeOne();
        assertThat(window.stuckFor()).isZero();
        now.set(1_600);
        assertThat(window.stuckFor()).isEqualTo(100);
        network.write();
        assertThat(window.stuckFor()).isZero();
    }

    @Test
    void isNotStuckAtTheMomentOfAMessageAfterLongSilence() {
        List<Long> seen = new ArrayList<>();
        SendWindow[] self = new SendWindow[1];
        Clock clock = () -> {
            seen.add(self[0].queued());
            return now.get();
        };
        self[0] = new SendWindow(network, 1000, clock, lost::add, new FlushRound(rounds::add));
        now.set(Long.MAX_VALUE / 2);
        self[0].send(OpCode.BINARY, payload(100), SendWindow.NOBODY, false);

        assertThat(seen)
                .as("what waits while the time of the last progress is still old")
                .containsOnly(0L);
    }

    private boolean send(int size, CompletableFuture<Void> written) {
        return window.send(OpCode.BINARY, payload(size), written, false);
    }

    private static Outbound payload(int size) {
        return Outbound.binary(new byte[size]);
    }
}
