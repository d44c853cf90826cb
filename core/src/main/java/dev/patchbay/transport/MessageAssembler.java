package dev.patchbay.transport;

import dev.patchbay.message.Inbound;
import dev.patchbay.syntax.Utf8;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;
import org.eclipse.jetty.websocket.core.exception.BadPayloadException;
import org.eclipse.jetty.websocket.core.exception.MessageTooLargeException;

/**
 * Puts the fragments of a message together (RFC 6455, section 5.4). That fragments come in a legal order was checked
 * before. Copies every byte once, and never holds more than one message's limit.
 */
final class MessageAssembler {

    private static final byte[] EMPTY = new byte[0];
    private static final ByteArrayOutputStream NONE = new ByteArrayOutputStream(0);

    private final int limit;
    private byte opCode;
    private ByteArrayOutputStream fragments = NONE;

    /**
     * Nothing received.
     *
     * @param limit the largest message, in bytes
     */
    MessageAssembler(int limit) {
        this.limit = limit;
    }

    /**
     * Takes a data frame.
     *
     * @return the message, when the frame was its last
     * @throws MessageTooLargeException at the first byte too many: close code 1009
     * @throws BadPayloadException for text that is no UTF-8: close code 1007
     */
    Optional<Inbound> accept(Frame frame) {
        ByteBuffer payload = frame.getPayload();
        int size = payload.remaining();
        if (fragments.size() + (long) size > limit) {
            throw new MessageTooLargeException("A message is larger than " + limit + " bytes");
        }
        if (frame.getOpCode() != OpCode.CONTINUATION) {
            opCode = frame.getOpCode();
        }
        if (frame.isFin()) {
            return Optional.of(message(whole(payload)));
        }
        if (fragments == NONE) {
            fragments = new ByteArrayOutputStream(size);
        }
        fragments.writeBytes(copy(payload));
        return Optional.empty();
    }

    /** Whether a message has begun and not ended. */
    boolean isWithin() {
        return fragments != NONE;
    }

    private byte[] whole(ByteBuffer last) {
        byte[] tail = copy(last);
        if (fragments == NONE) {
            return tail;
        }
        fragments.writeBytes(tail);
        byte[] whole = fragments.toByteArray();
        fragments = NONE;
        return whole;
    }

    private Inbound message(byte[] bytes) {
        if (opCode == OpCode.BINARY) {
            return new Inbound.Binary(bytes);
        }
        if (!Utf8.isValid(bytes)) {
            throw new BadPayloadException("A text message is not valid UTF-8");
        }
        return new Inbound.Text(bytes);
    }

    /** The bytes of a payload, the taker's to keep. */
    static byte[] copy(ByteBuffer payload) {
        if (!payload.hasRemaining()) {
            return EMPTY;
        }
        byte[] bytes = new byte[payload.remaining()];
        payload.get(bytes);
        return bytes;
    }
}
