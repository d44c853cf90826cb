package dev.patchbay.syntax;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Tells whether bytes are UTF-8 (RFC 3629): no surrogates, no overlong forms, nothing beyond U+10FFFF. */
public final class Utf8 {

    private static final long NON_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** Whether all bytes are. */
    public static boolean isValid(byte[] bytes) {
        return isValid(bytes, 0, bytes.length);
    }

    /** Whether the bytes are from one to another. */
    public static boolean isValid(byte[] bytes, int from, int to) {
        int i = asciiPrefix(bytes, from, to);
        while (i < to) {
            int length = bytes[i] >= 0 ? 1 : sequence(bytes, i, to);
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return true;
    }

    /** Behind the ASCII that comes first, looked at eight bytes at a time: nearly all JSON is nothing else. */
    private static int asciiPrefix(byte[] bytes, int from, int to) {
        ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        int i = from;
        while (i + Long.BYTES <= to && (words.getLong(i) & NON_ASCII) == 0) {
            i += Long.BYTES;
        }
        return i;
    }

    /** The length of the valid sequence of two to four bytes that begins here, or 0. */
    static int sequence(byte[] bytes, int start, int to) {
        int lead = bytes[start] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return continues(bytes, start, to, 1, 0x80, 0xBF) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            int low = lead == 0xE0 ? 0xA0 : 0x80; // else overlong
            int high = lead == 0xED ? 0x9F : 0xBF; // else a surrogate
            return continues(bytes, start, to, 2, low, high) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            int low = lead == 0xF0 ? 0x90 : 0x80; // else overlong
            int high = lead == 0xF4 ? 0x8F : 0xBF; // else beyond U+10FFFF
            return continues(bytes, start, to, 3, low, high) ? 4 : 0;
        }
        return 0;
    }

    /** Whether so many continuation bytes follow, the first of them between two bounds. */
    private static boolean continues(byte[] bytes, int start, int to, int count, int low, int high) {
        if (start + count >= to) {
            return false;
        }
        int first = bytes[start + 1] & 0xFF;
        if (first < low || first > high) {
            return false;
        }
        for (int i = start + 2; i <= start + count; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
