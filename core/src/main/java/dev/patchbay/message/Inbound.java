package dev.patchbay.message;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A complete message from the peer: assembled from its fragments, within {@code Limits.messageSize}, its text valid
 * UTF-8. Codecs are given one. In a channel it is a payload of either kind, for a handler that passes it on as it is:
 *
 * <pre>{@code
 * @Channel("mirror")
 * public final class MirrorChannel {
 *     @OnMessage("echo")
 *     Outbound echo(Inbound payload) {
 *         return Outbound.of(payload);
 *     }
 * }
 *
 * @Socket(value = "/mirrors", channels = MirrorChannel.class)
 * final class MirrorSocket {}
 * }</pre>
 *
 * <p>It belongs to the one who receives it, and may be kept; what is kept keeps all of the message in memory. It may
 * be read from any thread, and nobody changes it.
 */
public sealed interface Inbound {

    /** The length of the payload in bytes; of a text, in UTF-8. */
    int size();

    /**
     * A text message (RFC 6455, opcode 1): in UTF-8, or as a string where its receiver wants one. Never changed.
     * Whichever it is not is made anew at every call, so ask once.
     */
    final class Text implements Inbound {

        private static final byte[] NOT_WANTED = {};

        private final byte[] utf8;
        private final @Nullable String string;
        private final int size;

        /**
         * The message of these bytes.
         *
         * @param utf8 valid UTF-8; the receiver's to keep
         */
        @SuppressWarnings("ArrayIsStoredDirectly") // a codec reads the bytes as they are, without a copy
        public Text(byte[] utf8) {
            this.utf8 = utf8;
            this.string = null;
            this.size = utf8.length;
        }

        /**
         * The message of a text that is decoded already.
         *
         * @param size its length in UTF-8, in bytes
         */
        public Text(String string, int size) {
            this.utf8 = NOT_WANTED;
            this.string = string;
            this.size = size;
        }

        /**
         * The message that this text is, for tests of codecs and for links.
         *
         * @param text is encoded now
         */
        public static Text of(String text) {
            return new Text(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int size() {
            return size;
        }

        /** The text in UTF-8; the receiver's to keep, and never changed. Encoded anew at every call where it is a string. */
        public byte[] utf8() {
            return string == null ? utf8 : string.getBytes(StandardCharsets.UTF_8);
        }

        /**
         * The text; decoded anew at every call where it is bytes. Its bytes are valid UTF-8, so that nothing is
         * replaced.
         */
        public String string() {
            return string == null ? new String(utf8, StandardCharsets.UTF_8) : string;
        }

        @Override
        public String toString() {
            return "Text[" + size + " bytes]";
        }
    }

    /**
     * A binary message (RFC 6455, opcode 2). Unlike {@link Outbound.Binary}, it is not compared by its bytes.
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
