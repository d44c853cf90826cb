package dev.patchbay.fast;

import java.nio.ByteBuffer;

/** Follows the frames of a client (RFC 6455, section 5.2) in the bytes that Jetty was given: is it within one? */
final class FrameBoundary {

    private static final int SHORT_HEADER = 2;
    private static final int LENGTH_16 = 126;
    private static final int LENGTH_64 = 127;

    /** Stands for 2^63 bytes and more, which the length may say (it is unsigned) and nobody takes. */
    private static final long FOR_EVER = Long.MAX_VALUE;

    private int headerBytes;
    private int lengthBytes;
    private int maskBytes;
    private long length;
    private long left;

    /** Whether everything so far was whole frames. */
    boolean isReached() {
        return headerBytes == 0 && left == 0;
    }

    /** These bytes were given, from an index on until another. */
    void pass(ByteBuffer bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (left == 0) {
                header(bytes.get(at));
                at++;
            } else {
                int payload = (int) Math.min(left, to - at);
                left -= payload;
                at += payload;
            }
        }
    }

    private void header(byte next) {
        headerBytes++;
        if (headerBytes == SHORT_HEADER) {
            int short7 = next & 0x7F;
            maskBytes = next < 0 ? Integer.BYTES : 0;
            lengthBytes = short7 == LENGTH_64 ? Long.BYTES : short7 == LENGTH_16 ? Short.BYTES : 0;
            length = lengthBytes == 0 ? short7 : 0;
        } else if (headerBytes > SHORT_HEADER && lengthBytes > 0) {
            length = (length << Byte.SIZE) | (next & 0xFF);
            lengthBytes--;
        } else if (headerBytes > SHORT_HEADER) {
            maskBytes--;
        }
        if (headerBytes >= SHORT_HEADER && lengthBytes == 0 && maskBytes == 0) {
            left = length < 0 ? FOR_EVER : length;
            headerBytes = 0;
        }
    }
}
