package dev.patchbay.fast;

import dev.patchbay.message.Inbound;
import dev.patchbay.syntax.Utf8;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.jetty.websocket.core.OpCode;

/**
 * The simplest frame of a client, which nearly all are: a whole text or binary message, masked, without extensions (RFC
 * 6455, section 5.2), in a buffer on the heap. For one thread at a time; each frame that is found takes the place of the one before.
 */
final class WholeFrame {

    private static final int TEXT = 0x80 | OpCode.TEXT;
    private static final int BINARY = 0x80 | OpCode.BINARY;
    private static final int MASKED = 0x80;
    private static final int HEADER = 6;
    private static final int LONGER_HEADER = 8;
    private static final int LENGTH_16 = 126;
    private static final int LENGTH_64 = 127;
    private static final long NON_ASCII = 0x8080808080808080L;

    private boolean text;
    private int start;
    private int length;

    /** Whether the next of these bytes are such a frame, all of it. */
    boolean isNextOf(ByteBuffer bytes) {
        int at = bytes.position();
        int available = bytes.remaining();
        if (available < HEADER) {
            return false;
        }
        int first = bytes.get(at) & 0xFF;
        int second = bytes.get(at + 1) & 0xFF;
        if ((first != TEXT && first != BINARY) || second < MASKED) {
            return false;
        }
        text = first == TEXT;
        return hasLength(second - MASKED, bytes, at, available) && start - at + length <= available;
    }

    private boolean hasLength(int short7, ByteBuffer bytes, int at, int available) {
        start = at + HEADER;
        length = short7;
        if (short7 < LENGTH_16) {
            return true;
        }
        if (short7 == LENGTH_64 || available < LONGER_HEADER) {
            return false;
        }
        start = at + LONGER_HEADER;
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
        int mask = bytes.getInt(start - Integer.BYTES);
        long wide = ((long) mask << Integer.SIZE) | (mask & 0xFFFFFFFFL);
        long seen = 0;
        int at = start;
        int end = start + length;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long word = bytes.getLong(at) ^ wide;
            bytes.putLong(at, word);
            seen |= word;
        }
        for (int i = 0; at < end; at++, i++) {
            byte plain = (byte) (bytes.get(at) ^ (mask >> (Integer.SIZE - Byte.SIZE * ((i & 3) + 1))));
            bytes.put(at, plain);
            seen |= plain; // its sign becomes that of the whole word
        }
        return (seen & NON_ASCII) == 0;
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
