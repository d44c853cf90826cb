package dev.patchbay.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stands on the wire as RFC 6455, section 5.2, draws it, or as it must not. */
final class FrameTest {

    @Test
    void standsOnTheWireAsInTheExamples() {
        assertThat(Frame.text("Hello").bytes()).containsExactly(0x81, 0x05, 0x48, 0x65, 0x6c, 0x6c, 0x6f);
        assertThat(Frame.text("Hel").unfinished().bytes()).containsExactly(0x01, 0x03, 0x48, 0x65, 0x6c);
        assertThat(Frame.continuation("lo").bytes()).containsExactly(0x80, 0x02, 0x6c, 0x6f);
        assertThat(Frame.binary(new byte[256]).bytes()).hasSize(260).startsWith(0x82, 0x7e, 0x01, 0x00);
        assertThat(Frame.binary(new byte[65536]).bytes()).hasSize(65546).startsWith(0x82, 0x7f, 0, 0, 0, 0, 0, 1, 0, 0);
    }

    @Test
    void canBeWrong() {
        assertThat(Frame.text("x").masked().bytes()).containsExactly(0x81, 0x81, 0, 0, 0, 0, 'x');
        assertThat(Frame.text("x").reserved(5).bytes()).startsWith(0xd1);
        assertThat(Frame.of(11).bytes()).containsExactly(0x8b, 0);
        assertThat(Frame.binary().declaring(Long.MIN_VALUE).bytes())
                .containsExactly(0x82, 0x7f, 0x80, 0, 0, 0, 0, 0, 0, 0);
        assertThat(Frame.ping("x".repeat(126)).bytes()).startsWith(0x89, 0x7e, 0, 126);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 999, 1000, 4999, 65535})
    void closesWithAnyCode(int code) {
        assertThat(Frame.close(code).bytes()).containsExactly(0x88, 0x02, code >> 8, code & 0xff);
        assertThat(Frame.close(code, "why").code()).isEqualTo(code);
    }

    @Test
    void closesWithoutACode() {
        assertThat(Frame.close().bytes()).containsExactly(0x88, 0);
        assertThat(Frame.close().code()).isEqualTo(1005);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 125, 126, 65535, 65536})
    void isReadAsItWasWritten(int size) throws IOException {
        Frame frame = Frame.text("x".repeat(size)).unfinished();
        byte[] wire = frame.masked().bytes();

        Frame read = Frame.read(new DataInputStream(new ByteArrayInputStream(wire)));

        assertThat(read.text()).isEqualTo(frame.text());
        assertThat(read.isFinal()).isFalse();
        assertThat(read.isMasked()).isTrue();
        assertThat(read).isEqualTo(frame);
    }

    @Test
    void isUnmaskedWhenItIsRead() throws IOException {
        byte[] wire = {(byte) 0x81, (byte) 0x82, 1, 2, 3, 4, 'h' ^ 1, 'i' ^ 2};

        Frame read = Frame.read(new DataInputStream(new ByteArrayInputStream(wire)));

        assertThat(read.text()).isEqualTo("hi");
        assertThat(read).hasToString("text 'hi'");
    }
}
