package dev.patchbay.message;

import java.nio.charset.StandardCharsets;

/** A complete message from the peer: assembled from its fragments, within the size limit, its text valid UTF-8. */
public sealed interface Inbound {

    /** The length of the payload in bytes. */
    int size();

    /**
     * A text message (RFC 6455, opcode 1).
     *
     * @param utf8 the text in UTF-8; the receiver's to keep, and never changed
     */
    @SuppressWarnings("ArrayRecordComponent") // a codec reads the bytes as they are, without a copy
    record Text(byte[] utf8) implements Inbound {

        /** The message that this text is. */
        public static Text of(String text) {
            return new Text(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int size() {
            return utf8.length;
        }

        /** The text, decoded anew at every call. */
        public String string() {
            return new String(utf8, StandardCharsets.UTF_8);
        }
    }

    /**
     * A binary message (RFC 6455, opcode 2).
     *
     * @param bytes the payload; the receiver's to keep
     */
    @SuppressWarnings("ArrayRecordComponent") // a handler is given the bytes as they are, without a copy
    record Binary(byte[] bytes) implements Inbound {

        @Override
        public int size() {
            return bytes.length;
        }
    }
}
