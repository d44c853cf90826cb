package dev.patchbay.message;

import java.util.Optional;

/**
 * A JSON value as the peer wrote it. References are echoed and compared like this, because {@code 7} is not
 * {@code "7"}.
 *
 * @param text the JSON text, without white space around it
 */
public record JsonValue(String text) {

    /** The value {@code null}. */
    public static final JsonValue NULL = new JsonValue("null");

    /** A string as JSON. */
    public static JsonValue of(String string) {
        return new JsonValue(JsonStrings.quoted(string));
    }

    /** Whether it is {@code null}. */
    public boolean isNull() {
        return text.equals("null");
    }

    /** The string that it is, if it is one. */
    public Optional<String> string() {
        return text.startsWith("\"") ? Optional.of(JsonStrings.unquoted(text)) : Optional.empty();
    }
}
