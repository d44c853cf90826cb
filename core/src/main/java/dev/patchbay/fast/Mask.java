package dev.patchbay.fast;

import java.nio.ByteBuffer;

/** The mask of a payload (RFC 6455, section 5.3), eight bytes at a time. */
final class Mask {

    private static final long NON_ASCII = 0x8080808080808080L;

    private Mask() {}

    /** Puts it on the bytes from an index on until another, or takes it off; returns whether they are ASCII after that. */
    static boolean turn(int mask, ByteBuffer bytes, int from, int to) {
        long wide = ((long) mask << Integer.SIZE) | (mask & 0xFFFFFFFFL);
        long seen = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long word = bytes.getLong(at) ^ wide;
            bytes.putLong(at, word);
            seen |= word;
        }
        for (int i = 0; at < to; at++, i++) {
            byte turned = (byte) (bytes.get(at) ^ (mask >> (Integer.SIZE - Byte.SIZE * ((i & 3) + 1))));
            bytes.put(at, turned);
            seen |= turned; // its sign becomes that of the whole word
        }
        return (seen & NON_ASCII) == 0;
    }
}
