package dev.patchbay.fast;

import dev.patchbay.message.Outbound;
import java.nio.ByteBuffer;
import org.eclipse.jetty.websocket.core.OpCode;

/** Frames as they are written (RFC 6455, section 5.2). */
final class FrameFormat {

    /** A payload beyond this is not put behind its header. */
    private static final int SMALL = 4 * 1024;

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    /** The bit of a message's last frame. */
    static final int FIN = 0x80;

    private static final int OP_CODE = 0x0F;
    private static final int MASKED = 0x80;
    private static final int MAX_HEADER = 10;
    private static final int MAX_LENGTH_7 = 125;
    private static final int LENGTH_16 = 126;
    private static final int MAX_LENGTH_16 = 0xFFFF;
    private static final int LENGTH_64 = 127;

    private FrameFormat() {}

    /** Whether there is room for a header, and for the payload where that is put behind it. */
    static boolean fits(Outbound payload, End end, ByteBuffer into) {
        int header = end.isClient() ? MAX_HEADER + Integer.BYTES : MAX_HEADER;
        return into.remaining() >= header + (payload.size() <= SMALL ? payload.size() : 0);
    }

    /** The first byte of the frame that has a whole message. */
    static byte first(Outbound message) {
        return (byte) (FIN | (message instanceof Outbound.Text ? OpCode.TEXT : OpCode.BINARY));
    }

    /** Whether it is a close frame, of bytes that begin with one. */
    static boolean isClose(ByteBuffer frame) {
        return (frame.get(frame.position()) & OP_CODE) == OpCode.CLOSE;
    }

    /** Puts a frame, or the header alone; returns what is to be written behind that. */
    static ByteBuffer put(byte first, Outbound payload, End end, ByteBuffer into) {
        into.put(first);
        putLength(payload.size(), end.isClient() ? MASKED : 0, into);
        if (end.isClient()) {
            return putMasked(payload, end.masks().getAsInt(), into);
        }
        if (payload.size() > SMALL) {
            return payload.payload();
        }
        payload.copyTo(into);
        return NOTHING;
    }

    /** A payload may be others', too: what is masked is a copy. */
    private static ByteBuffer putMasked(Outbound payload, int mask, ByteBuffer into) {
        into.putInt(mask);
        boolean isSmall = payload.size() <= SMALL;
        ByteBuffer target = isSmall ? into : ByteBuffer.allocate(payload.size());
        int start = target.position();
        payload.copyTo(target);
        Mask.turn(mask, target, start, target.position());
        return isSmall ? NOTHING : target.flip();
    }

    private static void putLength(int length, int masked, ByteBuffer into) {
        if (length <= MAX_LENGTH_7) {
            into.put((byte) (masked | length));
        } else if (length <= MAX_LENGTH_16) {
            into.put((byte) (masked | LENGTH_16)).putShort((short) length);
        } else {
            into.put((byte) (masked | LENGTH_64)).putLong(length);
        }
    }
}
