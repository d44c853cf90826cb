package dev.patchbay.dialing;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Messages as RFC 7692 compresses them. */
final class Deflated {

    private static final int TAIL = 4;

    private Deflated() {}

    /** So many characters of one kind. */
    static byte[] zeros(int length) {
        byte[] plain = new byte[length];
        Arrays.fill(plain, (byte) '0');
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(plain);
        byte[] out = new byte[length];
        int size = deflater.deflate(out, 0, length, Deflater.SYNC_FLUSH);
        deflater.end();
        return Arrays.copyOf(out, size - TAIL);
    }
}
