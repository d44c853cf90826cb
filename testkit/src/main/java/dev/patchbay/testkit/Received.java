package dev.patchbay.testkit;

import dev.patchbay.socket.CloseReason;
import java.util.Arrays;
import java.util.HexFormat;

/** One thing that a client received. */
public sealed interface Received {

    /** A text message. */
    record Text(String text) implements Received {

        @Override
        public String toString() {
            return "text: " + text;
        }
    }

    /** A binary message. */
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

    /** A ping, or a pong. */
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

    /** The end of the connection. */
    record Closed(CloseReason reason) implements Received {

        @Override
        public String toString() {
            return "closed with " + reason.code() + (reason.reason().isEmpty() ? "" : " '" + reason.reason() + "'");
        }
    }
}
