package dev.patchbay.admission;

import java.util.Map;

/**
 * An HTTP answer in place of a connection.
 *
 * @param status the HTTP status
 * @param text the body, or empty
 * @param headers header fields beside the usual ones
 */
public record Refusal(int status, String text, Map<String, String> headers) implements Verdict {

    static Refusal of(int status, String text) {
        return new Refusal(status, text, Map.of());
    }
}
