package dev.patchbay.dialing;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a program adds to the handshake of one attempt.
 *
 * @param headers by name
 * @param query by the name of the parameter, not encoded
 * @param subprotocols most wanted first
 */
public record Additions(Map<String, String> headers, Map<String, String> query, List<String> subprotocols) {

    /** Nothing. */
    public static final Additions NONE = new Additions(Map.of(), Map.of(), List.of());

    /** What another origin may know. */
    Additions ofStrangers() {
        return new Additions(Map.of(), Map.of(), subprotocols);
    }

    /** With its parameters behind those that it has. */
    URI of(URI uri) {
        if (query.isEmpty()) {
            return uri;
        }
        String more = query.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create(uri + (uri.getRawQuery() == null ? "?" : "&") + more);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
