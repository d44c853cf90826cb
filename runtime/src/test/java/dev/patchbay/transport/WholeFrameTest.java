package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.testing.RawFrame;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.util.BufferUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WholeFrameTest {

    private final WholeFrame frame = new WholeFrame();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 7, 8, 9, 15, 16, 125, 126, 127, 9000, 65_535})
    void unmasksAPayloadOfAnySize(int size) {
        byte[] payload = new byte[size];
        for (int i = 0; i < size; i++) {
            payload[i] = (byte) (i % 100);
        }
        ByteBuffer bytes = direct(RawFrame.binary(payload), RawFrame.text("next"));

        assertThat(frame.isNextOf(bytes)).isTrue();
        assertThat(frame.isText()).isFalse();
        assertThat(frame.length()).isEqualTo(size);
        assertThat(frame.mask(bytes)).as("is ASCII").isTrue();
        assertThat(frame.payload(bytes)).isEqualTo(payload);
        frame.pass(bytes);
        assertThat(frame.isNextOf(bytes)).isTrue();
        assertThat(frame.isText()).isTrue();
        frame.mask(bytes);
        assertThat(new String(frame.payload(bytes), StandardCharsets.UTF_8)).isEqualTo("next");
        frame.pass(bytes);
        assertThat(bytes.hasRemaining()).isFalse();
    }

    @Test
    void isNotThereBeforeItsLastByte() {
        byte[] whole = RawFrame.text("x".repeat(300)).bytes();
        for (int length = 0; length < whole.length; length++) {
            assertThat(frame.isNextOf(ByteBuffer.wrap(whole, 0, length)))
                    .as(length + " bytes of " + whole.length)
                    .isFalse();
        }
        assertThat(frame.isNextOf(ByteBuffer.wrap(whole))).isTrue();
    }

    @Test
    void isNothingButAWholeMaskedMessage() {
        assertThat(isWhole(RawFrame.text("x"))).isTrue();
        assertThat(isWhole(RawFrame.text("x").unfinished())).isFalse();
        assertThat(isWhole(RawFrame.text("x").unmasked())).isFalse();
        assertThat(isWhole(RawFrame.text("x").with(0x40))).isFalse();
        assertThat(isWhole(RawFrame.of(RawFrame.PING, new byte[1]))).isFalse();
        assertThat(isWhole(RawFrame.close(1000, ""))).isFalse();
        assertThat(isWhole(RawFrame.binary(new byte[65_536]))).isFalse();
    }

    @Test
    void leavesALengthThatIsLongerThanItMustBeToJetty() {
        byte[] wide = {(byte) 0x81, (byte) 0xFE, 0, 1, 0, 0, 0, 0, 'x'};

        assertThat(frame.isNextOf(ByteBuffer.wrap(wide))).isFalse();
    }

    @Test
    void tellsTextThatIsNotAsciiWhereverItStands() {
        for (int at = 0; at < 20; at++) {
            byte[] payload = "abcdefghijklmnopqrst".getBytes(StandardCharsets.US_ASCII);
            payload[at] = (byte) 0xC3;
            ByteBuffer bytes = direct(RawFrame.of(RawFrame.TEXT, payload));
            frame.isNextOf(bytes);

            assertThat(frame.mask(bytes)).as("0xC3 at " + at).isFalse();
        }
    }

    @Test
    void putsTheMaskOnAgain() {
        RawFrame text = RawFrame.text("not taken after all");
        ByteBuffer bytes = direct(text);
        frame.isNextOf(bytes);
        frame.mask(bytes);
        frame.mask(bytes);

        assertThat(BufferUtil.toArray(bytes)).isEqualTo(text.bytes());
    }

    private boolean isWhole(RawFrame raw) {
        return frame.isNextOf(ByteBuffer.wrap(raw.bytes()));
    }

    private static ByteBuffer direct(RawFrame... frames) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(100_000);
        for (RawFrame raw : frames) {
            bytes.put(raw.bytes());
        }
        return bytes.flip();
    }
}
