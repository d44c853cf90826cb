package dev.patchbay.tracing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must not be shown of one client: the tokens that it was last known by. Any thread. */
final class Secrets {

    /** So many are remembered. */
    static final int MOST = 10;

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");
    private static final int HEX = 16;

    private volatile List<String> all = List.of();

    synchronized void add(String secret) {
        all = Stream.concat(Stream.of(secret), all.stream().filter(other -> !other.equals(secret)))
                .limit(MOST)
                .toList();
    }

    /** Whether one is in a text, as it is or as JSON writes it. */
    boolean areIn(String text) {
        return isIn(text) || (text.indexOf('\\') >= 0 && isIn(unescaped(text)));
    }

    private boolean isIn(String text) {
        return all.stream().anyMatch(text::contains);
    }

    /** A text without them. */
    String hide(String text) {
        String shown = text;
        for (String secret : all) {
            shown = shown.replace(secret, Shown.FILTERED);
        }
        return areIn(shown) ? Shown.FILTERED : shown;
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
    }

    private static String character(MatchResult escape) {
        return escape.start(1) < 0 ? escape.group(2) : String.valueOf((char) Integer.parseInt(escape.group(1), HEX));
    }
}
