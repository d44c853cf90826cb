package dev.patchbay.client;

import dev.patchbay.log.OneLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a server says in words where it refuses a handshake. */
final class PlainAnswer {

    /** So many characters of a text are shown. */
    private static final int LONGEST = 1_000;

    private PlainAnswer() {}

    /** Behind a colon, where it is plain text: a page for people with browsers is not shown. */
    static String said(Map<String, List<String>> headers, String body) {
        boolean isPlain = headers.entrySet().stream()
                .filter(field -> field.getKey().equalsIgnoreCase("Content-Type"))
                .flatMap(field -> field.getValue().stream())
                .anyMatch(type -> type.toLowerCase(Locale.ROOT).startsWith("text/plain"));
        return isPlain && !body.isBlank() ? ": " + OneLine.of(body.strip(), LONGEST) : "";
    }
}
