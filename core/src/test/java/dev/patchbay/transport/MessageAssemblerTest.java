package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.message.Inbound;
import java.nio.ByteBuffer;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;
import org.eclipse.jetty.websocket.core.exception.BadPayloadException;
import org.eclipse.jetty.websocket.core.exception.MessageTooLargeException;
import org.junit.jupiter.api.Test;

final class MessageAssemblerTest {

    private final MessageAssembler assembler = new MessageAssembler(4);

    @Test
    void passesAWholeMessageOn() {
        assertThat(text(accept(OpCode.TEXT, true, "abcd"))).isEqualTo("abcd");
        assertThat(text(accept(OpCode.TEXT, true, ""))).isEmpty();
    }

    @Test
    void putsFragmentsTogetherAndBeginsAnew() {
        for (int i = 0; i < 2; i++) {
            assertThat(assembler.accept(frame(OpCode.TEXT, false, "ab"))).isEmpty();
            assertThat(assembler.accept(frame(OpCode.CONTINUATION, false, ""))).isEmpty();
            assertThat(text(accept(OpCode.CONTINUATION, true, "cd"))).isEqualTo("abcd");
        }
        assertThat(accept(OpCode.BINARY, true, "x")).isInstanceOf(Inbound.Binary.class);
    }

    @Test
    void remembersTheKindOfTheFirstFragment() {
        assembler.accept(frame(OpCode.BINARY, false, "\u00ff"));

        assertThat(accept(OpCode.CONTINUATION, true, "")).isInstanceOf(Inbound.Binary.class);
    }

    @Test
    void keepsNothingOfTheBufferThatTheFrameStandsIn() {
        ByteBuffer network = ByteBuffer.wrap(new byte[] {'a', 'b'});
        Inbound message =
                assembler.accept(new Frame(OpCode.TEXT, true, network)).orElseThrow();
        network.put(0, (byte) 'x');

        assertThat(text(message)).isEqualTo("ab");
    }

    @Test
    void refusesTheFirstByteTooMany() {
        assertThatThrownBy(() -> accept(OpCode.TEXT, true, "abcde")).isInstanceOf(MessageTooLargeException.class);
    }

    @Test
    void refusesTheFirstByteTooManyInFragments() {
        assembler.accept(frame(OpCode.TEXT, false, "abc"));
        assembler.accept(frame(OpCode.CONTINUATION, false, "d"));

        assertThatThrownBy(() -> assembler.accept(frame(OpCode.CONTINUATION, false, "e")))
                .isInstanceOf(MessageTooLargeException.class);
    }

    @Test
    void refusesTextThatIsNoUtf8AndTakesItAsBinary() {
        byte[] bytes = {(byte) 0xFF};

        assertThat(assembler.accept(new Frame(OpCode.BINARY, true, ByteBuffer.wrap(bytes))))
                .isPresent();
        assertThatThrownBy(() -> assembler.accept(new Frame(OpCode.TEXT, true, ByteBuffer.wrap(bytes))))
                .isInstanceOf(BadPayloadException.class);
    }

    private Inbound accept(byte opCode, boolean fin, String text) {
        return assembler.accept(frame(opCode, fin, text)).orElseThrow();
    }

    private static Frame frame(byte opCode, boolean fin, String text) {
        return new Frame(opCode, fin, text);
    }

    private static String text(Inbound message) {
        return ((Inbound.Text) message).string();
    }
}
