package dev.patchbay.admission;

import java.util.List;
import java.util.Map;

/**
 * An HTTP answer in place of a connection.
 *
 * @param status the HTTP status
 * @param text the body, or empty
 * @param headers header fields beside the usual ones
 */
public record Refusal(int status, String text, Map<String, List<String>> headers) implements Verdict {

    /** With the usual header fields. */
    public static Refusal of(int status, String text) {
        return new Refusal(status, text, Map.of());
    }

    /** With a header field more. */
    public static Refusal of(int status, String text, String name, String value) {
        return new Refusal(status, text, Map.of(name, List.of(value)));
    }
}
