package dev.patchbay.admission;

import dev.patchbay.admission.TrustedProxies.Hop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code Forwarded} (RFC 7239, section 4): an element for each hop. What is malformed says nothing. */
final class Forwarded {

    private Forwarded() {}

    /** The hops, the one next to the server last. */
    static List<Hop> hops(List<String> lines) {
        List<Hop> hops = new ArrayList<>();
        for (String line : lines) {
            if (endsWithinQuotes(line)) {
                hops.add(Hop.UNKNOWN); // a client may have begun what a proxy behind it did not mean to go on with
            } else {
                split(line, ',').forEach(element -> hops.add(hop(element)));
            }
        }
        return hops;
    }

    private static Hop hop(String element) {
        Map<String, String> pairs = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String pair : split(element, ';')) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.putIfAbsent(
                        pair.substring(0, equals).strip(),
                        unquoted(pair.substring(equals + 1).strip()));
            }
        }
        return new Hop(
                Optional.ofNullable(pairs.get("for")).flatMap(HostAndPort::socket),
                Optional.ofNullable(pairs.get("proto")).flatMap(Forwarded::scheme),
                Optional.ofNullable(pairs.get("host")).flatMap(HostAndPort::parse));
    }

    static Optional<String> scheme(String text) {
        String scheme = text.toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "http", "ws" -> Optional.of("http");
            case "https", "wss" -> Optional.of("https");
            default -> Optional.empty();
        };
    }

    /** The parts between separators that stand in no quotes. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static boolean endsWithinQuotes(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            }
        }
        return quoted;
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1") : text;
    }
}
