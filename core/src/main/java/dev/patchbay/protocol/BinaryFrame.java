package dev.patchbay.protocol;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.syntax.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a binary frame of a known kind, from its first string to its payload. What it says is checked before anything is read. */
final class BinaryFrame {

    private final String kind;
    private final byte[] bytes;
    private int nextLength = 1;
    private int position;

    /**
     * A frame, of which nothing is read yet.
     *
     * @param kind what its first byte says, in a word
     * @param strings how many strings a frame of this kind has
     * @throws DecodeException where it is too short for them
     */
    @SuppressWarnings("ArrayIsStoredDirectly") // what is read of it is copied
    BinaryFrame(String kind, byte[] bytes, int strings) {
        this.kind = kind;
        this.bytes = bytes;
        this.position = 1 + strings;
        int least = position;
        if (bytes.length < least) {
            throw tooShort("has its kind and " + strings + " lengths", least);
        }
        for (int i = 1; i <= strings; i++) {
            least += bytes[i] & 0xFF;
        }
        if (bytes.length < least) {
            throw tooShort("is as long as its lengths say", least);
        }
    }

    private DecodeException tooShort(String rule, int least) {
        return new DecodeException(
                "", "a binary " + kind + " " + rule + ": expected at least " + least + " bytes, got " + bytes.length);
    }

    /** The next string. */
    String string() {
        int start = position;
        int length = bytes[nextLength++] & 0xFF;
        position += length;
        if (!Utf8.isValid(bytes, start, position)) {
            throw new DecodeException("", "the strings of a binary " + kind + " are UTF-8, got other bytes");
        }
        return new String(bytes, start, length, StandardCharsets.UTF_8);
    }

    /** What stands behind the strings. */
    byte[] payload() {
        return Arrays.copyOfRange(bytes, position, bytes.length);
    }
}
