package dev.patchbay.testkit;

import dev.patchbay.socket.CloseReason;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One thing that a client received: a message, a control frame, or the end of the connection.
 * {@link TestClient#received()} and {@link TestConnection#received()} list them in order, whether they were expected
 * or not.
 *
 * <pre>{@code
 * long texts = client.received().stream()
 *         .filter(received -> received instanceof Received.Text)
 *         .count();
 * }</pre>
 *
 * <p>All are values, compared by what is in them, and their {@code toString} is what an {@link AssertionError} of a
 * tester shows.
 */
public sealed interface Received {

    /**
     * A text message (RFC 6455, opcode 1), assembled from its fragments.
     *
     * @param text the whole text; of a channel's message, the JSON array of its frame
     */
    record Text(String text) implements Received {

        @Override
        public String toString() {
            return "text: " + text;
        }
    }

    /**
     * A binary message (RFC 6455, opcode 2), assembled from its fragments. Compared by its bytes, and shown as
     * hexadecimal digits.
     *
     * @param bytes the whole payload, which is not copied
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by its bytes, below
    record Binary(byte[] bytes) implements Received {

        @Override
        public boolean equals(Object other) {
            return other instanceof Binary binary && Arrays.equals(bytes, binary.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "binary: " + bytes.length + " bytes: "
                    + HexFormat.ofDelimiter(" ").formatHex(bytes);
        }
    }

    /**
     * A ping, or a pong (RFC 6455, sections 5.5.2 and 5.5.3). They are kept apart from messages: only
     * {@link TestClient#expectPing} and {@link TestClient#expectPong} take them.
     *
     * @param ping whether it is a ping, which the client has answered; a pong otherwise
     * @param payload at most 125 bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by its bytes, below
    record Control(boolean ping, byte[] payload) implements Received {

        @Override
        public boolean equals(Object other) {
            return other instanceof Control control && ping == control.ping && Arrays.equals(payload, control.payload);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(payload) + (ping ? 1 : 0);
        }

        @Override
        public String toString() {
            return (ping ? "ping: " : "pong: ") + HexFormat.ofDelimiter(" ").formatHex(payload);
        }
    }

    /**
     * The end of the connection, behind everything else.
     *
     * @param reason how it ended; 1006 where no close frame came
     */
    record Closed(CloseReason reason) implements Received {

        @Override
        public String toString() {
            return "closed with " + reason.code() + (reason.reason().isEmpty() ? "" : " '" + reason.reason() + "'");
        }
    }
}
