package dev.patchbay.fast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.testing.RawFrame;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FrameBoundaryTest {

    private final FrameBoundary boundary = new FrameBoundary();

    @Test
    void isReachedBeforeAnythingCame() {
        assertThat(boundary.isReached()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 125, 126, 65_535, 65_536, 100_000})
    void isReachedAtTheEndOfAFrameAndNowhereWithin(int size) {
        byte[] frame = RawFrame.binary(new byte[size]).bytes();
        for (int at = 0; at < frame.length; at++) {
            boundary.pass(ByteBuffer.wrap(frame), at, at + 1);
            assertThat(boundary.isReached()).as("after byte " + at).isEqualTo(at == frame.length - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, -1000, Long.MAX_VALUE, (1L << 32) + 5, 1L << 31})
    void isNeverReachedBehindALengthThatNobodyTakes(long length) {
        byte[] header = RawFrame.binary(new byte[0]).header(length);
        header = Arrays.copyOf(header, 100);
        boundary.pass(ByteBuffer.wrap(header), 0, header.length);

        assertThat(boundary.isReached()).isFalse();
    }

    @Test
    void takesFramesInPartsOfAnySize() {
        byte[] frame = RawFrame.binary(new byte[200]).bytes();
        ByteBuffer three = ByteBuffer.allocate(3 * frame.length);
        three.put(frame).put(frame).put(frame).flip();
        boundary.pass(three, 0, frame.length + 3);
        assertThat(boundary.isReached()).isFalse();
        boundary.pass(three, frame.length + 3, three.limit());

        assertThat(boundary.isReached()).isTrue();
    }

    @Test
    void knowsFramesWithoutAMask() {
        byte[] frame = RawFrame.text("x").unmasked().bytes();
        boundary.pass(ByteBuffer.wrap(frame), 0, frame.length);

        assertThat(boundary.isReached()).isTrue();
    }
}
