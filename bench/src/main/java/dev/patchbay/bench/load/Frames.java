package dev.patchbay.bench.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Frames of RFC 6455, section 5.2, as far as this load needs them. */
final class Frames {

    private static final int FIN_TEXT = 0x81;
    private static final int MASKED = 0x80;
    private static final int MASK = 0x01020304;
    private static final int SHORT_LENGTH = 126;
    private static final int LONG_LENGTH = 127;

    private Frames() {}

    /** A masked text frame. */
    static byte[] text(String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        boolean isShort = payload.length < SHORT_LENGTH;
        ByteBuffer frame = ByteBuffer.allocate(payload.length + (isShort ? 6 : 8));
        frame.put((byte) FIN_TEXT);
        if (isShort) {
            frame.put((byte) (MASKED | payload.length));
        } else {
            frame.put((byte) (MASKED | SHORT_LENGTH)).putShort((short) payload.length);
        }
        frame.putInt(MASK);
        for (int i = 0; i < payload.length; i++) {
            frame.put((byte) (payload[i] ^ (MASK >> ((3 - (i & 3)) << 3))));
        }
        return frame.array();
    }

    /** Takes the whole frames out of a buffer that is being filled, and counts them. */
    static int skip(ByteBuffer in) {
        in.flip();
        int frames = 0;
        while (in.remaining() >= 2) {
            int at = in.position();
            int length = in.get(at + 1) & 0x7f;
            int header = length == LONG_LENGTH ? 10 : length == SHORT_LENGTH ? 4 : 2;
            if (in.remaining() < header) {
                break;
            }
            long size = length == LONG_LENGTH
                    ? in.getLong(at + 2)
                    : length == SHORT_LENGTH ? in.getShort(at + 2) & 0xffff : length;
            if (in.remaining() < header + size) {
                break;
            }
            in.position(at + header + (int) size);
            frames++;
        }
        in.compact();
        return frames;
    }
}
