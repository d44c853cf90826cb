package dev.patchbay.fast;

import dev.patchbay.message.Inbound;
import dev.patchbay.syntax.Utf8;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.jetty.websocket.core.OpCode;

/**
 * The simplest frame of the peer, which nearly all are: a whole text or binary message, masked if it is a client's, without
 * extensions (RFC 6455, section 5.2), in a buffer on the heap. For one thread at a time; each frame that is found takes the place of the one before.
 */
final class WholeFrame {

    private static final int TEXT = 0x80 | OpCode.TEXT;
    private static final int BINARY = 0x80 | OpCode.BINARY;
    private static final int MASKED = 0x80;
    private static final int HEADER = 2;
    private static final int LONGER_HEADER = 4;
    private static final int LENGTH_16 = 126;
    private static final int LENGTH_64 = 127;

    private final int maskBit;
    private final int maskBytes;
    private boolean text;
    private int start;
    private int length;

    /** Those that come to this end. */
    WholeFrame(End end) {
        maskBit = end.isClient() ? 0 : MASKED;
        maskBytes = end.isClient() ? 0 : Integer.BYTES;
    }

    /** Whether the next of these bytes are such a frame, all of it. */
    boolean isNextOf(ByteBuffer bytes) {
        int at = bytes.position();
        int available = bytes.remaining();
        if (available < HEADER + maskBytes) {
            return false;
        }
        int first = bytes.get(at) & 0xFF;
        int second = bytes.get(at + 1) & 0xFF;
        if ((first != TEXT && first != BINARY) || (second & MASKED) != maskBit) {
            return false;
        }
        text = first == TEXT;
        return hasLength(second - maskBit, bytes, at, available) && start - at + length <= available;
    }

    private boolean hasLength(int short7, ByteBuffer bytes, int at, int available) {
        start = at + HEADER + maskBytes;
        length = short7;
        if (short7 < LENGTH_16) {
            return true;
        }
        if (short7 == LENGTH_64 || available < LONGER_HEADER + maskBytes) {
            return false;
        }
        start = at + LONGER_HEADER + maskBytes;
        length = bytes.getShort(at + 2) & 0xFFFF;
        return length >= LENGTH_16;
    }

    /** The payload's length in bytes. */
    int length() {
        return length;
    }

    /** Takes the mask off the payload; returns whether it may be what it says it is: text is UTF-8. */
    boolean unmask(ByteBuffer bytes) {
        boolean isAscii = mask(bytes);
        int from = bytes.arrayOffset() + start;
        return !text || isAscii || Utf8.isValid(bytes.array(), from, from + length);
    }

    /** Takes the mask off the payload, or puts it on again; returns whether it was ASCII after that. */
    boolean mask(ByteBuffer bytes) {
        return Mask.turn(maskBytes == 0 ? 0 : bytes.getInt(start - maskBytes), bytes, start, start + length);
    }

    /** The message, of a payload without its mask. */
    Inbound message(ByteBuffer bytes, boolean asString) {
        int from = bytes.arrayOffset() + start;
        if (text && asString) {
            return new Inbound.Text(new String(bytes.array(), from, length, StandardCharsets.UTF_8), length);
        }
        byte[] payload = Arrays.copyOfRange(bytes.array(), from, from + length);
        return text ? new Inbound.Text(payload) : new Inbound.Binary(payload);
    }

    /** Goes behind the frame. */
    void pass(ByteBuffer bytes) {
        bytes.position(start + length);
    }
}
