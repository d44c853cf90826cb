package dev.patchbay.fast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.message.Inbound;
import dev.patchbay.testing.RawFrame;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.util.BufferUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WholeFrameTest {

    private final WholeFrame frame = new WholeFrame(End.SERVER);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 7, 8, 9, 15, 16, 125, 126, 127, 9000, 65_535})
    void unmasksAPayloadOfAnySize(int size) {
        byte[] payload = new byte[size];
        for (int i = 0; i < size; i++) {
            payload[i] = (byte) (i % 100);
        }
        ByteBuffer bytes = heap(RawFrame.binary(payload), RawFrame.text("next"));

        assertThat(frame.isNextOf(bytes)).isTrue();
        assertThat(frame.length()).isEqualTo(size);
        assertThat(frame.unmask(bytes)).isTrue();
        assertThat(((Inbound.Binary) frame.message(bytes, true)).bytes()).isEqualTo(payload);
        frame.pass(bytes);
        assertThat(frame.isNextOf(bytes)).isTrue();
        assertThat(frame.unmask(bytes)).isTrue();
        assertThat(((Inbound.Text) frame.message(bytes, false)).string()).isEqualTo("next");
        frame.pass(bytes);
        assertThat(bytes.hasRemaining()).isFalse();
    }

    @Test
    void aClientTakesFramesWithoutMasksAlone() {
        WholeFrame ofAServer = new WholeFrame(End.client(() -> 1));
        ByteBuffer bytes = ByteBuffer.wrap(new byte[] {(byte) 0x81, 2, 'h', 'i', (byte) 0x82, 126, 0, (byte) 200, 7});

        assertThat(ofAServer.isNextOf(bytes)).isTrue();
        assertThat(ofAServer.unmask(bytes)).isTrue();
        assertThat(((Inbound.Text) ofAServer.message(bytes, true)).string()).isEqualTo("hi");
        ofAServer.pass(bytes);
        assertThat(ofAServer.isNextOf(bytes)).as("more is to come").isFalse();
        assertThat(ofAServer.length()).isEqualTo(200);
        assertThat(ofAServer.isNextOf(heap(RawFrame.text("masked")))).isFalse();
        assertThat(frame.isNextOf(bytes))
                .as("nor does a server take what has none")
                .isFalse();
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
    void decodesTextWhereItStands() {
        ByteBuffer bytes = heap(RawFrame.text("first"), RawFrame.text("żółw"));
        frame.isNextOf(bytes);
        frame.unmask(bytes);
        Inbound.Text first = (Inbound.Text) frame.message(bytes, true);
        frame.pass(bytes);
        frame.isNextOf(bytes);
        assertThat(frame.unmask(bytes)).isTrue();
        Inbound.Text second = (Inbound.Text) frame.message(bytes, true);

        assertThat(first.string()).isEqualTo("first");
        assertThat(second.string()).isEqualTo("żółw");
        assertThat(second.size()).isEqualTo(7);
        assertThat(second.utf8()).isEqualTo("żółw".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tellsTextThatIsNoUtf8WhereverItBreaks() {
        for (int at = 0; at < 20; at++) {
            byte[] payload = "abcdefghijklmnopqrst".getBytes(StandardCharsets.US_ASCII);
            payload[at] = (byte) 0xC3; // and what would complete it is missing, or the mask of the next frame
            ByteBuffer bytes = heap(RawFrame.of(RawFrame.TEXT, payload), RawFrame.of(RawFrame.TEXT, payload));
            frame.isNextOf(bytes);

            assertThat(frame.unmask(bytes)).as("0xC3 at " + at).isFalse();
        }
    }

    @Test
    void takesAnyBytesInABinaryMessage() {
        ByteBuffer bytes = heap(RawFrame.binary(new byte[] {(byte) 0xFF, (byte) 0xC3}));
        frame.isNextOf(bytes);

        assertThat(frame.unmask(bytes)).isTrue();
    }

    @Test
    void putsTheMaskOnAgain() {
        RawFrame text = RawFrame.text("not taken after all");
        ByteBuffer bytes = heap(text);
        frame.isNextOf(bytes);
        frame.mask(bytes);
        frame.mask(bytes);

        assertThat(BufferUtil.toArray(bytes)).isEqualTo(text.bytes());
    }

    private boolean isWhole(RawFrame raw) {
        return frame.isNextOf(ByteBuffer.wrap(raw.bytes()));
    }

    private static ByteBuffer heap(RawFrame... frames) {
        ByteBuffer bytes = ByteBuffer.allocate(100_000);
        for (RawFrame raw : frames) {
            bytes.put(raw.bytes());
        }
        return bytes.flip();
    }
}
