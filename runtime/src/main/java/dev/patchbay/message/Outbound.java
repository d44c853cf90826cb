package dev.patchbay.message;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A complete message to a peer. It is encoded once and may be sent to any number of peers, from any thread: its bytes
 * are never changed.
 */
public sealed interface Outbound {

    /** A view of the payload with a position of its own, at every call a new one. */
    ByteBuffer payload();

    /** The length of the payload in bytes. */
    int size();

    /** Puts the payload into a buffer that has room for it, without the view that {@link #payload} would make. */
    void copyTo(ByteBuffer buffer);

    /** The text message that a string is. */
    static Text text(String text) {
        return new Text(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A binary message of these bytes, which must not be changed any more. */
    static Binary binary(byte[] bytes) {
        return new Binary(ByteBuffer.wrap(bytes));
    }

    /** A binary message of the bytes that remain in the buffer, which must not be changed any more. */
    static Binary binary(ByteBuffer bytes) {
        return new Binary(bytes);
    }

    /** A text message (RFC 6455, opcode 1). */
    record Text(ByteBuffer utf8) implements Outbound {

        @Override
        public ByteBuffer payload() {
            return utf8.duplicate();
        }

        @Override
        public void copyTo(ByteBuffer buffer) {
            copy(utf8, buffer);
        }

        @Override
        public int size() {
            return utf8.remaining();
        }
    }

    /** A binary message (RFC 6455, opcode 2). */
    record Binary(ByteBuffer bytes) implements Outbound {

        @Override
        public ByteBuffer payload() {
            return bytes.duplicate();
        }

        @Override
        public void copyTo(ByteBuffer buffer) {
            copy(bytes, buffer);
        }

        @Override
        public int size() {
            return bytes.remaining();
        }
    }

    private static void copy(ByteBuffer from, ByteBuffer to) {
        int at = to.position();
        to.put(at, from, from.position(), from.remaining());
        to.position(at + from.remaining());
    }
}
