package dev.patchbay.fast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.message.Outbound;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.OpCode;
import org.junit.jupiter.api.Test;

/** What becomes of what cannot be written. */
final class LostOutputTest extends OneOutput {

    @Test
    void forgetsWhatWaitsButNotWhatIsHalfWritten() {
        socket.room = 3;
        output.send(OpCode.TEXT, Outbound.text("abc"), told("half"), false);
        output.send(OpCode.TEXT, Outbound.text("lost"), told("lost"), false);
        output.drop();
        assertThat(told).containsExactly("lost failed");
        socket.room = Integer.MAX_VALUE;
        socket.goOn();

        assertThat(socket.written()).containsExactly(0x81, 3, 'a', 'b', 'c');
        assertThat(told).containsExactly("lost failed", "half");
        assertThat(leaks()).isEmpty();
    }

    @Test
    void takesNothingBehindACloseFrame() {
        output.send(OpCode.TEXT, Outbound.text("a"), Callback.NOOP, true);
        output.writeForJetty(told("close"), ByteBuffer.wrap(CLOSE_FRAME));
        output.send(OpCode.TEXT, Outbound.text("late"), told("late"), false);

        assertThat(socket.written()).containsExactly(0x81, 1, 'a', 0x88, 2, 3, 0xE8);
        assertThat(told).containsExactly("close", "late failed");
    }

    @Test
    void aFlushBehindACloseFrameLosesNothingThatWasWritten() {
        backlog.take(1);
        output.send(OpCode.TEXT, Outbound.text("a"), told("a"), true);
        output.writeForJetty(Callback.NOOP, ByteBuffer.wrap(CLOSE_FRAME));
        output.flush(Callback.NOOP);

        assertThat(told).containsExactly("a");
        assertThat(lost).isEmpty();
        assertThat(backlog.queued()).isZero();
    }

    @Test
    void countsWhatItLoses() {
        socket.room = 3;
        for (String text : List.of("half", "waiting", "late")) {
            backlog.take(text.length());
            output.send(OpCode.TEXT, Outbound.text(text), Callback.NOOP, false);
        }
        socket.fail();

        assertThat(lost).containsExactly(4L, 11L);
        assertThat(backlog.queued()).isZero();
    }

    @Test
    void dropsWhatIsTakenTogetherButNotBegun() {
        socket.room = 3;
        for (int i = 0; i < 9; i++) {
            output.send(OpCode.BINARY, Outbound.binary(new byte[4000]), Callback.NOOP, true);
        }
        output.flush(told("all"));
        output.drop();
        socket.room = Integer.MAX_VALUE;
        socket.goOn();

        assertThat(socket.bytes.size()).as("four of them were in the buffer").isEqualTo(4 * 4004);
        assertThat(told).containsExactly("all failed");
        assertThat(lost).containsExactly(5 * 4000L);
        output.writeForJetty(told("close"), ByteBuffer.wrap(CLOSE_FRAME));
        assertThat(told).containsExactly("all failed", "close");
        assertThat(socket.bytes.size()).isEqualTo(4 * 4004 + CLOSE_FRAME.length);
        assertThat(leaks()).isEmpty();
    }

    @Test
    void tellsEverybodyWhenTheNetworkFails() {
        socket.room = 3;
        output.send(OpCode.TEXT, Outbound.text("abc"), told("half"), false);
        output.send(OpCode.TEXT, Outbound.text("d"), told("waiting"), false);
        socket.fail();
        output.send(OpCode.TEXT, Outbound.text("e"), told("late"), false);

        assertThat(told).containsExactly("half failed", "waiting failed", "late failed");
        assertThat(leaks()).isEmpty();
    }

    @Test
    void closesTheConnectionThatCannotBeWritten() {
        socket.broken = true;
        output.send(OpCode.TEXT, Outbound.text("abc"), told("a"), false);

        assertThat(told).containsExactly("a failed");
        assertThat(socket.closed).isTrue();
    }
}
