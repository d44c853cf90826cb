package dev.patchbay.dialing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.websocket.core.ExtensionConfig;

/**
 * The extension {@code permessage-deflate} (RFC 7692), as a client offers it: no context is kept from one message to the next in either
 * direction, because it would cost tens of kilobytes for every connection.
 */
final class Deflate {

    /** What is asked for. */
    static final String OFFER = "permessage-deflate; server_no_context_takeover; client_no_context_takeover";

    private static final String NAME = "permessage-deflate";
    private static final String NO_CONTEXT = "server_no_context_takeover";
    private static final Pattern WINDOW = Pattern.compile("server_max_window_bits=\"?([89]|1[0-5])\"?");

    private Deflate() {}

    /** What goes through a connection whose answer is right. */
    static List<ExtensionConfig> agreed(List<String> answers) {
        return answers.isEmpty() ? List.of() : List.of(ExtensionConfig.parse(OFFER));
    }

    /**
     * What is wrong with an answer.
     *
     * @param answers the values of {@code Sec-WebSocket-Extensions}
     */
    static Optional<String> mistake(boolean isOffered, List<String> answers) {
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        if (!isOffered || answers.size() > 1) {
            return Optional.of("Expected no extensions that were not asked for, got " + answers);
        }
        return isRight(answers.get(0))
                ? Optional.empty()
                : Optional.of("Expected an answer to " + OFFER + ", got " + answers.get(0));
    }

    /** A server may always choose a smaller window (section 7.1.2.1); the client's is not its business where it was not offered. */
    private static boolean isRight(String answer) {
        String[] parts = answer.split(";", -1);
        Set<String> seen = new HashSet<>();
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().toLowerCase(Locale.ROOT).replaceAll("\\s*=\\s*", "=");
            boolean isKnown = parameter.equals(NO_CONTEXT)
                    || parameter.equals("client_no_context_takeover")
                    || WINDOW.matcher(parameter).matches();
            if (!isKnown || !seen.add(parameter.split("=", 2)[0])) {
                return false;
            }
        }
        return parts[0].strip().equalsIgnoreCase(NAME) && seen.contains(NO_CONTEXT);
    }
}
