package dev.patchbay.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps out of the log what is nobody's business: values whose names contain certain words, in upper or lower case. A
 * server's builder takes the words as {@code filteredParameters}.
 *
 * <p>Names are looked at on every level of maps and lists, down to {@value #DEEPEST}; what is nested deeper is left
 * out. What a text itself says is not looked at: a token in the middle of a sentence is shown. Immutable, and used
 * from any thread.
 */
public final class ParameterFilter {

    /** As Phoenix's: {@code password} and {@code token}. */
    public static final ParameterFilter DEFAULT = of("password", "token");

    private static final int LONGEST = 500;

    /** Clients choose how deep it is nested, and reading it is recursive. */
    private static final int DEEPEST = 32;

    private static final String FILTERED = "[FILTERED]";

    private final List<String> words;

    private ParameterFilter(List<String> words) {
        this.words = words;
    }

    /**
     * Values whose names contain one of these are left out.
     *
     * @param words in any case: {@code "card"} leaves out {@code creditCard} and {@code CARD_NO}; none of them for
     *     everything to be shown
     */
    public static ParameterFilter of(String... words) {
        return new ParameterFilter(List.of(words));
    }

    /**
     * What may be logged of maps and lists, in one line of at most {@value #LONGEST} characters; other values are
     * themselves.
     *
     * @param value what a client sent, for instance; not changed
     * @return a line without control characters, so that no client can make up lines of a log
     */
    public String show(@Nullable Object value) {
        return OneLine.of(String.valueOf(filtered(value, 0)), LONGEST);
    }

    /** Whether a text has one of the words in it, wherever. */
    public boolean mentions(String text) {
        return isSecret(text);
    }

    private @Nullable Object filtered(@Nullable Object value, int depth) {
        if (depth > DEEPEST && (value instanceof Map || value instanceof List)) {
            return "...";
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> shown = new LinkedHashMap<>();
            map.forEach((name, inner) ->
                    shown.put(String.valueOf(name), isSecret(name) ? FILTERED : filtered(inner, depth + 1)));
            return shown;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> shown = new ArrayList<>();
            list.forEach(inner -> shown.add(filtered(inner, depth + 1)));
            return shown;
        }
        return value;
    }

    private boolean isSecret(Object name) {
        String text = String.valueOf(name);
        return words.stream().anyMatch(word -> contains(text, word));
    }

    private static boolean contains(String text, String word) {
        for (int at = 0; at + word.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
