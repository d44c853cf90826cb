package dev.patchbay.processor.model;

import dev.patchbay.processor.diagnostic.Origin;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a client connects to.
 *
 * @param text as it was written, with variables in braces
 * @param origin where it was written
 */
public record Url(String text, Origin origin) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private static final Pattern PORT = Pattern.compile(":\\{\\w+}");

    /** The names of its variables, each once. */
    public List<String> variables() {
        return VARIABLE.matcher(text)
                .results()
                .map((MatchResult variable) -> variable.group(1))
                .distinct()
                .toList();
    }

    /** Whether a variable is the port. */
    boolean isPort(String variable) {
        return text.matches("\\w+://[^/?]*:\\{" + variable + "}([/?].*)?");
    }

    /** What is wrong with how it is written, as the end of a sentence. */
    public Optional<String> fault() {
        String plain = VARIABLE.matcher(text).replaceAll("");
        if (plain.indexOf('{') >= 0 || plain.indexOf('}') >= 0) {
            return Optional.of("has a brace that is no part of a variable, whose name has letters, digits and _ alone");
        }
        if (!text.startsWith("ws://") && !text.startsWith("wss://")) {
            return Optional.of("does not begin with ws:// or wss://");
        }
        return faultOf(VARIABLE.matcher(PORT.matcher(text).replaceAll(":1")).replaceAll("a"));
    }

    private static Optional<String> faultOf(String example) {
        try {
            URI uri = new URI(example);
            if (uri.getHost() == null) {
                return Optional.of("has no host");
            }
            return uri.getRawFragment() == null
                    ? Optional.empty()
                    : Optional.of("has a fragment, which no server is ever sent (RFC 6455, section 3)");
        } catch (URISyntaxException bad) {
            String reason = bad.getReason();
            return Optional.of("is none: " + Character.toLowerCase(reason.charAt(0)) + reason.substring(1));
        }
    }
}
