package dev.patchbay.syntax;

/**
 * What was read is no JSON, or other JSON than was asked for. It knows the byte where that shows; whoever reads a message makes the
 * program's own exception of it, and says where in the message that is. Without a stack trace: clients cause it as often as they like.
 */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    /**
     * Made by readers.
     *
     * @param problem what was expected and what came, in one line
     * @param offset the byte at which it came
     */
    public JsonException(String problem, int offset) {
        super(problem, null, false, false);
        this.offset = offset;
    }

    /** Something else was expected than what stands at this byte. */
    public static JsonException expected(String what, byte[] json, int at) {
        return new JsonException("expected " + what + ", got " + Found.at(json, at), at);
    }

    /** What was expected and what came, in one line. */
    public String problem() {
        return String.valueOf(getMessage());
    }

    /** The byte at which it came. */
    public int offset() {
        return offset;
    }
}
