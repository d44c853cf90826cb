package dev.patchbay.fast.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.socket.Limits;
import dev.patchbay.socket.MessageRate;
import dev.patchbay.testing.RawFrame;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However much a connection has sent at once, it is read in turns, between which others have theirs. */
final class FairnessTest {

    private static final int MANY = 3_000;
    private static final int FRAMES_OF_A_TURN = 256;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bringsSoManyFramesInATurn(boolean own) {
        assertTurns(own, RawFrame.of(RawFrame.PONG, new byte[0]));
        assertTurns(own, RawFrame.text(""));
        assertTurns(own, RawFrame.text("").unfinished(), RawFrame.of(RawFrame.CONTINUATION, new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bringsSoManyBytesInATurn(boolean own) {
        Outcome outcome = serve(own, 100, RawFrame.binary(new byte[20_000]));

        assertThat(outcome.messages()).hasSize(100);
        assertThat(outcome.most()).isLessThan(5);
    }

    private static void assertTurns(boolean own, RawFrame... frames) {
        assertThat(serve(own, MANY, frames).most()).isBetween(1, FRAMES_OF_A_TURN);
    }

    private static Outcome serve(boolean own, int times, RawFrame... frames) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            for (RawFrame frame : frames) {
                all.writeBytes(frame.bytes());
            }
        }
        Limits limits =
                Limits.defaults().withEmptyFrameRate(MessageRate.UNLIMITED).withBacklog(1 << 30);
        try (Rig rig = new Rig(own)) {
            return rig.serve(new Stream(0, new byte[0], List.of(all.toByteArray())), limits, false);
        }
    }
}
