package dev.patchbay.reception;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Undoes percent-encoding (WHATWG URL, percent-decoding): nothing is an error. A percent sign that encodes nothing is itself, and
 * bytes that are no UTF-8 become U+FFFD.
 */
final class Percent {

    private Percent() {}

    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream meant = new ByteArrayOutputStream(written.length);
        for (int i = 0; i < written.length; i++) {
            int encoded = written[i] == '%' && i + 2 < written.length ? hex(written[i + 1], written[i + 2]) : -1;
            meant.write(encoded < 0 ? written[i] : encoded);
            i += encoded < 0 ? 0 : 2;
        }
        return meant.toString(StandardCharsets.UTF_8);
    }

    /** The byte of two digits, or -1. */
    private static int hex(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : (first << 4) + second;
    }
}
