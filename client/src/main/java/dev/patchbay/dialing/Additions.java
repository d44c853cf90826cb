package dev.patchbay.dialing;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a program adds to the handshake of one attempt.
 *
 * @param headers by name
 * @param query by the name of the parameter, not encoded
 * @param subprotocols most wanted first
 * @param secretSubprotocols behind those; no other origin may know them
 */
public record Additions(
        Map<String, String> headers,
        Map<String, String> query,
        List<String> subprotocols,
        List<String> secretSubprotocols) {

    /** Nothing. */
    public static final Additions NONE = new Additions(Map.of(), Map.of(), List.of());

    /** Without secrets in subprotocols. */
    public Additions(Map<String, String> headers, Map<String, String> query, List<String> subprotocols) {
        this(headers, query, subprotocols, List.of());
    }

    /** This and more. */
    Additions with(Additions more) {
        return new Additions(
                joined(headers, more.headers),
                joined(query, more.query),
                joined(subprotocols, more.subprotocols),
                joined(secretSubprotocols, more.secretSubprotocols));
    }

    /** All subprotocols that are offered. */
    List<String> offered() {
        return joined(subprotocols, secretSubprotocols);
    }

    private static Map<String, String> joined(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

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
