package dev.patchbay.message;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A complete message to a peer. It is encoded once and may be sent to any number of peers, from any thread: its bytes
 * are never changed.
 *
 * <pre>{@code
 * Outbound score = Outbound.json(JsonValue.of(Map.of("home", 2, "away", 1)));
 * pubSub.broadcast("match:7", score);
 * connection.send(score);
 * }</pre>
 *
 * <p>The bytes that it is made of are not copied. Whoever gives them away must not change them any more: they may be
 * waiting for a slow peer. Two messages of the same kind with the same bytes are equal.
 *
 * <p>There is no limit to its length. While it waits for a peer, it counts towards {@code Limits.backlog} with its
 * size and {@code Limits.FRAME_COST}; a message that is larger than the backlog passes while nothing else waits.
 */
public sealed interface Outbound {

    /** {@code {}}, the JSON of what has nothing to say. */
    Text EMPTY_OBJECT = text("{}");

    /**
     * A view of the payload with a position of its own, at every call a new one.
     *
     * @return what may be read at will, and must not be written to
     */
    ByteBuffer payload();

    /** The length of the payload in bytes. */
    int size();

    /**
     * Puts the payload into a buffer that has room for it, without the view that {@link #payload} would make.
     *
     * @param buffer has at least {@link #size} bytes left; its position is behind them afterwards
     */
    void copyTo(ByteBuffer buffer);

    /**
     * The text message that a string is.
     *
     * @param text is encoded now; a lone surrogate becomes a question mark
     */
    static Text text(String text) {
        return new Text(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The text message that a JSON value is, whose bytes it shares.
     *
     * @param value any JSON; what is pushed or broadcast by channels has to be an object
     */
    static Text json(JsonValue value) {
        return new Text(value.utf8());
    }

    /**
     * What was received, to be sent as it is; its bytes are shared, and must not be changed any more.
     *
     * @param message text or binary
     * @return a message of the same kind
     */
    static Outbound of(Inbound message) {
        return message instanceof Inbound.Text text
                ? new Text(text.utf8())
                : binary(((Inbound.Binary) message).bytes());
    }

    /**
     * A binary message of these bytes, which must not be changed any more.
     *
     * @param bytes all of the message; not copied
     */
    static Binary binary(byte[] bytes) {
        return new Binary(ByteBuffer.wrap(bytes));
    }

    /**
     * A binary message of the bytes that remain in the buffer, which must not be changed any more; the buffer's
     * position stays where it is, and may be moved.
     *
     * @param bytes on the heap or direct; not copied
     */
    static Binary binary(ByteBuffer bytes) {
        return new Binary(bytes);
    }

    /**
     * A text message (RFC 6455, opcode 1). Whoever makes one of bytes vouches that they are UTF-8: they go to the
     * network as they are, and a peer closes with 1007 where they are not (RFC 6455, section 8.1).
     *
     * @param utf8 the text in UTF-8, which must not be changed any more
     */
    @SuppressWarnings("ArrayRecordComponent") // a codec's bytes go to the network as they are
    record Text(byte[] utf8) implements Outbound {

        @Override
        public ByteBuffer payload() {
            return ByteBuffer.wrap(utf8);
        }

        @Override
        public void copyTo(ByteBuffer buffer) {
            buffer.put(utf8);
        }

        @Override
        public int size() {
            return utf8.length;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Text text && Arrays.equals(utf8, text.utf8);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(utf8);
        }

        @Override
        public String toString() {
            return "Text[" + utf8.length + " bytes]";
        }
    }

    /**
     * A binary message (RFC 6455, opcode 2).
     *
     * @param bytes what remains in the buffer, which must not be changed any more; its position and limit are the giver's,
     *     who may go on with them
     */
    record Binary(ByteBuffer bytes) implements Outbound {

        /** Looks at the bytes, and not at the buffer any more. */
        public Binary {
            bytes = bytes.slice();
        }

        /** A view with a position of its own. */
        @Override
        public ByteBuffer bytes() {
            return payload();
        }

        @Override
        public ByteBuffer payload() {
            return bytes.duplicate();
        }

        @Override
        public void copyTo(ByteBuffer buffer) {
            int at = buffer.position();
            buffer.put(at, bytes, bytes.position(), bytes.remaining());
            buffer.position(at + bytes.remaining());
        }

        @Override
        public int size() {
            return bytes.remaining();
        }
    }
}
