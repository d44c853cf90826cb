package dev.patchbay.polling;

import dev.patchbay.message.Inbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.syntax.Utf8;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Cuts what is published into messages, as its bytes come, so that no more than one message is held. A body of type
 * {@code application/x-ndjson} has a message on each line: JSON is text, and all else is Base64 of a binary one; any other body is one
 * text.
 */
public final class Body {

    /** Empty lines that one body may have, of which one at its end is usual. */
    static final int MOST_EMPTY_LINES = 100;

    private static final String LINES = "application/x-ndjson";
    private static final CloseReason TOO_BIG = CloseReason.of(CloseReason.MESSAGE_TOO_BIG);
    private static final CloseReason EMPTY =
            new CloseReason(CloseReason.POLICY_VIOLATION, "too many lines that bring nothing");
    private static final CloseReason NO_UTF8 = new CloseReason(CloseReason.INVALID_PAYLOAD, "text that is no UTF-8");

    private final boolean hasLines;
    private final int messageSize;
    private final long longest;
    private ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int emptyLines;

    private Body(boolean hasLines, int messageSize) {
        this.hasLines = hasLines;
        this.messageSize = messageSize;
        this.longest = hasLines ? (messageSize + 2L) / 3 * 4 + 1 : messageSize; // Base64, and the \r of a line's end
    }

    /**
     * Nothing has come.
     *
     * @param contentType of the request, or empty
     * @param messageSize the largest message, in bytes
     */
    public static Body of(String contentType, int messageSize) {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return new Body(type.equals(LINES), messageSize);
    }

    /**
     * Takes bytes, up to the end of a message that they complete; the rest is left in the buffer.
     *
     * @return the message, if there is one
     * @throws UnusableBody where it is none
     */
    public Optional<Inbound> take(ByteBuffer bytes) throws UnusableBody {
        Optional<Inbound> message = Optional.empty();
        while (message.isEmpty() && bytes.hasRemaining()) {
            message = takeLine(bytes);
        }
        return message;
    }

    /** The bytes were all. Returns as {@link #take}. */
    public Optional<Inbound> end() throws UnusableBody {
        return message();
    }

    private Optional<Inbound> takeLine(ByteBuffer bytes) throws UnusableBody {
        int end = hasLines ? endOfLine(bytes) : bytes.limit();
        boolean isWhole = end < bytes.limit();
        byte[] part = new byte[(int) Math.min(end - bytes.position(), longest + 1 - line.size())];
        bytes.get(part).position(isWhole ? end + 1 : end);
        line.writeBytes(part);
        if (line.size() > longest) {
            throw new UnusableBody("a message is too large", Optional.of(TOO_BIG));
        }
        return isWhole ? message() : Optional.empty();
    }

    private static int endOfLine(ByteBuffer bytes) {
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            if (bytes.get(i) == '\n') {
                return i;
            }
        }
        return bytes.limit();
    }

    /** The message of the line that has ended; an empty one says nothing. */
    private Optional<Inbound> message() throws UnusableBody {
        byte[] bytes = line.toByteArray();
        line = new ByteArrayOutputStream();
        int length = hasLines && bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        if (length == 0) {
            emptyLines++;
            if (emptyLines > MOST_EMPTY_LINES) {
                throw new UnusableBody("too many lines are empty", Optional.of(EMPTY));
            }
            return Optional.empty();
        }
        byte[] content = length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
        boolean isText = !hasLines || content[0] == '[' || content[0] == '{';
        return Optional.of(isText ? text(content) : binary(content));
    }

    private Inbound text(byte[] content) throws UnusableBody {
        check(content.length);
        if (!Utf8.isValid(content)) {
            throw new UnusableBody("a text is no UTF-8", Optional.of(NO_UTF8));
        }
        return new Inbound.Text(content);
    }

    private Inbound binary(byte[] content) throws UnusableBody {
        byte[] decoded;
        try {
            decoded = Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException noBase64) {
            throw new UnusableBody("A line is neither JSON nor Base64", Optional.empty());
        }
        check(decoded.length);
        return new Inbound.Binary(decoded);
    }

    private void check(int size) throws UnusableBody {
        if (size > messageSize) {
            throw new UnusableBody("a message is too large", Optional.of(TOO_BIG));
        }
    }
}
