package dev.patchbay.admission;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which pages of the web may connect (RFC 6454): a browser sends the origin of the page that opens a WebSocket along with
 * the page's cookies. Other clients send none, and are let in.
 */
public final class Origins {

    private static final Pattern FORM = Pattern.compile(
            "(?:([a-z][a-z0-9+.-]*):)?//(\\*\\.)?" + "(\\[[0-9a-f:.]+]|[^/:*?#@\\[\\]]+)(?::([0-9]{1,5}))?");

    private static final int NO_PORT = -1;

    private enum Rule {
        SAME_HOST,
        ANY,
        LISTED
    }

    private final Rule rule;
    private final List<Listed> listed;

    private Origins(Rule rule, List<Listed> listed) {
        this.rule = rule;
        this.listed = listed;
    }

    /** Pages of the host that is asked for; scheme and port make no difference. */
    public static Origins sameHost() {
        return new Origins(Rule.SAME_HOST, List.of());
    }

    /** All pages. */
    public static Origins any() {
        return new Origins(Rule.ANY, List.of());
    }

    /**
     * Pages of these origins and of no others.
     *
     * @param forms as {@code https://example.com} with its default port, {@code //example.com} with any scheme and port,
     *     {@code //example.com:8080}, or {@code //*.example.com} with all its subdomains
     * @throws IllegalArgumentException where one is something else
     */
    public static Origins of(String... forms) {
        return new Origins(Rule.LISTED, Stream.of(forms).map(Listed::parse).toList());
    }

    boolean allow(String origin, String host) {
        if (rule == Rule.ANY) {
            return true;
        }
        Optional<Listed> page = Listed.find(origin).filter(found -> !found.scheme.isEmpty() && !found.subdomains);
        return page.isPresent() && (rule == Rule.SAME_HOST ? page.get().isOn(host) : isListed(page.get()));
    }

    private boolean isListed(Listed page) {
        return listed.stream().anyMatch(form -> form.matches(page));
    }

    /** An origin, or the form of several; what is left out is empty or {@value #NO_PORT}. */
    private record Listed(String scheme, boolean subdomains, String host, int port) {

        static Listed parse(String form) {
            return find(form)
                    .orElseThrow(() -> new IllegalArgumentException("An allowed origin is written as"
                            + " 'https://example.com', '//example.com', '//example.com:8080' or '//*.example.com', got '"
                            + form + "'"));
        }

        static Optional<Listed> find(String text) {
            Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
            if (!form.matches()) {
                return Optional.empty();
            }
            String scheme = Optional.ofNullable(form.group(1)).orElse("");
            int port = Optional.ofNullable(form.group(4)).map(Integer::parseInt).orElseGet(() -> defaultPort(scheme));
            return Optional.of(new Listed(scheme, form.group(2) != null, form.group(3), port));
        }

        private static int defaultPort(String scheme) {
            return switch (scheme) {
                case "http", "ws" -> 80;
                case "https", "wss" -> 443;
                default -> NO_PORT;
            };
        }

        boolean isOn(String name) {
            return host.equalsIgnoreCase(name);
        }

        boolean matches(Listed page) {
            boolean sameHost = host.equals(page.host) || (subdomains && page.host.endsWith("." + host));
            return sameHost
                    && (scheme.isEmpty() || scheme.equals(page.scheme))
                    && (port == NO_PORT || port == page.port);
        }
    }
}
