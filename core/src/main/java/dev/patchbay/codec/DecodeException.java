package dev.patchbay.codec;

import java.util.function.Supplier;

/**
 * A message that could not be read as what its handler takes: no JSON, a field of another type, a value that the
 * payload's constructor refused. Thrown by codecs; a handler never sees the message.
 *
 * <p>On a plain socket an {@code @OnError} may take it. Unhandled, it closes the connection with 1007 (RFC 6455,
 * section 7.4.1), and the peer is told which field it is, and no more. In a channel it is answered with the error
 * {@code invalid payload}. Neither is a failure of the program: an observer is told {@code undecodable}, and nothing
 * is logged as an error.
 *
 * <pre>{@code
 * @OnError
 * String wrong(DecodeException problem) {
 *     return "Please look at " + problem.field();
 * }
 * }</pre>
 *
 * <p>Its text is of one line, and bounded however large the message: about 300 characters of the place, 60 of one
 * name in it, and 40 of what came there.
 */
public final class DecodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * What a codec of the program's own throws where nothing else was thrown.
     *
     * @param field where in the payload, as {@link #field()} says
     * @param problem what was expected and what came, in one line
     */
    public DecodeException(String field, String problem) {
        super(message(field, problem));
        this.field = field;
    }

    /**
     * Made by codecs.
     *
     * @param field where in the payload, as {@link #field()} says
     * @param problem what was expected and what came, in one line
     * @param cause what found it out
     */
    public DecodeException(String field, String problem, Throwable cause) {
        super(message(field, problem), cause);
        this.field = field;
    }

    private static String message(String field, String problem) {
        return field.isEmpty() ? problem : "field '" + field + "': " + problem;
    }

    static <T> T guard(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DecodeException known) {
            throw known;
        } catch (RuntimeException failure) {
            throw new DecodeException("", String.valueOf(failure.getMessage()), failure);
        }
    }

    /** For generated code: none of a socket's named handlers takes this message. */
    public static DecodeException unknownType(String property, String type, String... expected) {
        String came = type.isEmpty() ? "no such property" : "'" + type + "'";
        return new DecodeException(
                property,
                "expected a JSON object in which it is one of '" + String.join("', '", expected) + "', got " + came);
    }

    /** The field, and what was expected and what came, in one line. Meant for the program, not for its clients. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** Where in the payload: {@code "author.name"}, {@code "lines[2]"}, or empty for the payload as a whole. */
    public String field() {
        return field;
    }
}
