package dev.patchbay.admission;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
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

    private final BiPredicate<String, Site> rule;
    private final boolean asksTheProgram;

    private Origins(BiPredicate<String, Site> rule) {
        this(rule, false);
    }

    private Origins(BiPredicate<String, Site> rule, boolean asksTheProgram) {
        this.rule = rule;
        this.asksTheProgram = asksTheProgram;
    }

    /** Pages of the host that is asked for; scheme and port make no difference. */
    public static Origins sameHost() {
        return new Origins((origin, site) ->
                Listed.page(origin).filter(page -> page.isOn(site.host())).isPresent());
    }

    /** Pages of the origin that is asked for: of the same scheme, host and port. */
    public static Origins sameOrigin() {
        return new Origins((origin, site) ->
                Listed.page(origin).filter(page -> page.isOf(site)).isPresent());
    }

    /** All pages. */
    public static Origins any() {
        return new Origins((origin, site) -> true);
    }

    /**
     * Pages of these origins and of no others.
     *
     * @param forms as {@code https://example.com} with its default port, {@code //example.com} with any scheme and port,
     *     {@code //example.com:8080}, or {@code //*.example.com} with all its subdomains
     * @throws IllegalArgumentException where one is something else
     */
    public static Origins of(String... forms) {
        List<Listed> listed = Stream.of(forms).map(Listed::parse).toList();
        return new Origins((origin, site) -> Listed.page(origin)
                .filter(page -> listed.stream().anyMatch(form -> form.matches(page)))
                .isPresent());
    }

    /** Pages whose origin passes; one that is no URI does not. {@code null}, the origin of a page without a host, is a URI. */
    public static Origins where(Predicate<URI> test) {
        return new Origins((origin, site) -> uri(origin).filter(test).isPresent(), true);
    }

    /** Whether a rule of the program's says who may, which may block. */
    public boolean asksTheProgram() {
        return asksTheProgram;
    }

    boolean allow(String origin, Site site) {
        return rule.test(origin, site);
    }

    private static Optional<URI> uri(String origin) {
        try {
            return Optional.of(new URI(origin));
        } catch (URISyntaxException noUri) {
            return Optional.empty();
        }
    }

    /** An origin, or the form of several; what is left out is empty or {@value #NO_PORT}. */
    private record Listed(String scheme, boolean subdomains, String host, int port) {

        static Listed parse(String form) {
            return find(form)
                    .orElseThrow(() -> new IllegalArgumentException("An allowed origin is written as"
                            + " 'https://example.com', '//example.com', '//example.com:8080' or '//*.example.com', got '"
                            + form + "'"));
        }

        /** The origin of a page: with a scheme, and of one host. */
        static Optional<Listed> page(String origin) {
            return find(origin).filter(found -> !found.scheme.isEmpty() && !found.subdomains);
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

        boolean isOf(Site site) {
            return scheme.equals(site.scheme()) && isOn(site.host()) && port == site.port();
        }

        boolean matches(Listed page) {
            boolean sameHost = host.equals(page.host) || (subdomains && page.host.endsWith("." + host));
            return sameHost
                    && (scheme.isEmpty() || scheme.equals(page.scheme))
                    && (port == NO_PORT || port == page.port);
        }
    }
}
