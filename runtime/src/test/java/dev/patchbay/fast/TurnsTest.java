package dev.patchbay.fast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.testing.RawFrame;
import dev.patchbay.transport.Portion;
import java.util.stream.Stream;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.junit.jupiter.api.Test;

/** What one connection may bring before the others of its thread have their turn. */
final class TurnsTest {

    private final FakeSource socket = new FakeSource();
    private final FakeReceiver session = new FakeReceiver();
    private final FrameReader reader = new FrameReader(
            socket,
            session,
            new SelectorLane(Runnable::run, new ArrayByteBufferPool(), End.SERVER),
            new FrameBoundary());

    @Test
    void leavesTheThreadToOthersBehindSoManyFrames() throws Exception {
        RawFrame[] frames = Stream.generate(() -> RawFrame.text(""))
                .limit(2 * Portion.FRAMES + 1)
                .toArray(RawFrame[]::new);
        socket.brings(frames);

        assertThat(reader.read()).as("Jetty is next").isFalse();
        assertThat(session.heard).hasSize(Portion.FRAMES);
        for (int turn = 2; turn <= 3; turn++) {
            assertThat(socket.laters).isEqualTo(turn - 1);
            assertThat(socket.awaits).isZero();
            session.portion.begins();
            assertThat(reader.readRest()).isFalse();
        }
        assertThat(session.heard).hasSize(frames.length);
        assertThat(socket.laters).isEqualTo(2);
        assertThat(socket.awaits).isEqualTo(1);
    }

    @Test
    void leavesTheThreadToOthersBehindSoManyBytes() throws Exception {
        session.portion.brings(Portion.BYTES - 1); // before, in the same turn
        socket.brings(RawFrame.text("a"), RawFrame.text("b"));

        assertThat(reader.read()).isFalse();
        assertThat(session.heard).containsExactly("a");
        assertThat(socket.laters).isEqualTo(1);
    }

    @Test
    void leavesNothingToOthersWhereNothingIsLeft() throws Exception {
        session.portion.brings(Portion.BYTES - 1);
        socket.brings(RawFrame.text("a"));

        assertThat(reader.read()).isFalse();
        assertThat(socket.laters).isZero();
        assertThat(socket.awaits).isEqualTo(1);
    }
}
