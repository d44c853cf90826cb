package dev.patchbay.json;

import dev.patchbay.message.JsonValue;
import dev.patchbay.syntax.JsonStrings;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of JSON that grow at their end: strings, numbers, and what stands between them. */
abstract sealed class JsonBuffer permits JsonWriter {

    static final int THOUSAND = 1_000;

    private static final int FIRST = 256;
    private static final int LONGEST = 20; // characters of a long
    private static final int MOST_BYTES = 6; // of a character: an escape
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[FIRST];
    private int size;

    JsonBuffer() {}

    final void clear() {
        size = 0;
    }

    final int capacity() {
        return bytes.length;
    }

    final byte[] copy() {
        return Arrays.copyOf(bytes, size);
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), (int)
                    Math.min(2L * bytes.length, Integer.MAX_VALUE - 8)));
        }
    }

    /** Puts a comma where a value stands before, and then a part. */
    final void putNext(byte[] part) {
        ensure(part.length + 1);
        separate();
        System.arraycopy(part, 0, bytes, size, part.length);
        size += part.length;
    }

    /** Puts a comma where a value stands before, and then a character. */
    final void putNext(char ascii) {
        ensure(2);
        separate();
        bytes[size++] = (byte) ascii;
    }

    /** Makes room for a comma and so many bytes, and puts the comma where a value stands before. */
    final void next(int more) {
        ensure(more + 1);
        separate();
    }

    private void separate() {
        byte last = size == 0 ? (byte) ':' : bytes[size - 1];
        if (last != '{' && last != '[' && last != ':') {
            bytes[size++] = ',';
        }
    }

    final void put(char ascii) {
        ensure(1);
        bytes[size++] = (byte) ascii;
    }

    final void putAscii(String text) {
        int length = text.length();
        ensure(length);
        for (int i = 0; i < length; i++) {
            bytes[size + i] = (byte) text.charAt(i);
        }
        size += length;
    }

    final void put(JsonValue value) {
        ensure(value.size());
        value.copyTo(bytes, size);
        size += value.size();
    }

    final void putDigits(long value) {
        if (value == Long.MIN_VALUE) {
            putAscii(Long.toString(value));
            return;
        }
        ensure(LONGEST);
        int start = size;
        byte[] target = bytes;
        if (value < 0) {
            target[start++] = '-';
        }
        long rest = Math.abs(value);
        int end = start + length(rest);
        size = end;
        do {
            target[--end] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
    }

    private static int length(long value) {
        int length = 1;
        for (long power = 10; length < LONGEST - 1 && value >= power; power *= 10) {
            length++;
        }
        return length;
    }

    /** A number with at most three digits behind its point, which are then its shortest. */
    final void putThousandths(long thousandths) {
        ensure(LONGEST + 1);
        if (thousandths < 0) {
            bytes[size++] = '-';
        }
        long rest = Math.abs(thousandths);
        putDigits(rest / THOUSAND);
        int fraction = (int) (rest % THOUSAND);
        bytes[size++] = '.';
        bytes[size++] = (byte) ('0' + fraction / 100);
        if (fraction % 100 != 0) {
            bytes[size++] = (byte) ('0' + fraction / 10 % 10);
            if (fraction % 10 != 0) {
                bytes[size++] = (byte) ('0' + fraction % 10);
            }
        }
    }

    /** A text as a string. A surrogate without its other half becomes U+FFFD. */
    final void putString(String text) {
        int length = text.length();
        ensure(length + 2);
        byte[] target = bytes;
        int end = size;
        target[end++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                size = end;
                putOdd(text, i);
                return;
            }
            target[end++] = (byte) c;
        }
        target[end++] = '"';
        size = end;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x80 && c != '"' && c != '\\';
    }

    /** The rest of a string that does not stand in it as it is. */
    private void putOdd(String text, int start) {
        int i = start;
        while (i < text.length()) {
            ensure(MOST_BYTES + 1);
            int c = text.codePointAt(i);
            if (c < 0x80) {
                putAsciiOf(c);
            } else {
                putUtf8(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c);
            }
            i += Character.charCount(c);
        }
        put('"');
    }

    private void putAsciiOf(int c) {
        if (isPlain((char) c)) {
            bytes[size++] = (byte) c;
            return;
        }
        bytes[size++] = '\\';
        switch (c) {
            case '"', '\\' -> bytes[size++] = (byte) c;
            case '\n' -> bytes[size++] = 'n';
            case '\r' -> bytes[size++] = 'r';
            case '\t' -> bytes[size++] = 't';
            default -> {
                putAscii("u00");
                bytes[size++] = HEX[c >> 4];
                bytes[size++] = HEX[c & 0xF];
            }
        }
    }

    private void putUtf8(int c) {
        if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
        } else {
            if (c < 0x10000) {
                bytes[size++] = (byte) (0xE0 | c >> 12);
            } else {
                bytes[size++] = (byte) (0xF0 | c >> 18);
                bytes[size++] = (byte) (0x80 | (c >> 12 & 0x3F));
            }
            bytes[size++] = (byte) (0x80 | (c >> 6 & 0x3F));
        }
        bytes[size++] = (byte) (0x80 | (c & 0x3F));
    }

    /** For a message: the name behind which nothing stands yet, or what stands there in its place. */
    final String lastName() {
        if (size == 0 || bytes[size - 1] != ':') {
            return "an element";
        }
        int start = size - 2;
        while (start > 1 && (bytes[start - 1] != '"' || bytes[start - 2] == '\\')) {
            start--;
        }
        return "'" + JsonStrings.text(bytes, start - 1, size - 1) + "'";
    }
}
