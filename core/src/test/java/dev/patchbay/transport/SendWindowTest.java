package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.message.Outbound;
import dev.patchbay.session.SentStage;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.MessageDroppedException;
import dev.patchbay.time.ManualTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.websocket.core.OpCode;
import org.junit.jupiter.api.Test;

final class SendWindowTest {

    private static final int COST = Limits.FRAME_COST + 100;

    private final FakeOutput network = new FakeOutput();
    private final Backlog backlog = new Backlog(3L * COST, new ManualTime(), lost -> {});
    private final List<Runnable> rounds = new ArrayList<>();
    private final SendWindow window =
            new SendWindow(network, backlog, new WaitingHandlers(1), () -> false, new FlushRound(rounds::add));

    @Test
    void refusesTheMessageThatGoesBeyondTheBacklog() {
        for (int i = 0; i < 3; i++) {
            assertThat(send(100, SendWindow.NOBODY)).isTrue();
        }

        assertThat(send(0, SendWindow.NOBODY)).isFalse();
        assertThat(network.flushes).as("it was offered to the peer first").isOne();
        backlog.written(1, 100);
        assertThat(send(0, SendWindow.NOBODY)).isTrue();
    }

    @Test
    void failsWhatCouldNotBeWritten() {
        SentStage written = new SentStage(Runnable::run);
        send(100, written);
        network.fail();

        assertThatThrownBy(written::join).hasCauseInstanceOf(MessageDroppedException.class);
    }

    @Test
    void holdsBackWhatOneThreadSendsAndWritesItWithOneFlush() {
        SentStage written = new SentStage(Runnable::run);
        window.runStarts();
        send(100, SendWindow.NOBODY);
        send(100, written);
        assertThat(network.flushes).isZero();
        assertThat(network.batched).isEqualTo(2);
        window.runEnds();

        assertThat(network.flushes).isEqualTo(1);
        network.write();
        assertThat(written).isCompleted();
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
        SentStage written = new SentStage(Runnable::run);
        window.runStarts();
        send(10, written);
        send(10, SendWindow.NOBODY);
        assertThat(rounds).hasSize(1);
        rounds.remove(0).run();

        assertThat(network.flushes).isEqualTo(1);
        network.write();
        assertThat(written).isCompleted();
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

    private boolean send(int size, SentStage written) {
        return window.send(OpCode.BINARY, payload(size), written);
    }

    private static Outbound payload(int size) {
        return Outbound.binary(new byte[size]);
    }
}
