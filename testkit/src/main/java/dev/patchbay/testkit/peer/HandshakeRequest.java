package dev.patchbay.testkit.peer;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The request of a handshake.
 *
 * @param target path and query, percent-encoded, as behind {@code GET}
 * @param headers beside those that every handshake has; names without regard to case
 * @param subprotocols the client's offer, most wanted first
 */
public record HandshakeRequest(URI target, Map<String, List<String>> headers, List<String> subprotocols) {

    private static final String TOKEN = "base64url.bearer.phx.";

    /** Nothing but a path. */
    public static final HandshakeRequest ROOT = new HandshakeRequest(URI.create("/"), Map.of(), List.of());

    /** The same to another path and query. */
    public HandshakeRequest to(String pathAndQuery) {
        if (!pathAndQuery.startsWith("/")) {
            throw new IllegalArgumentException("A path that starts with a slash was expected, as in"
                    + " connect(\"/ws/echo?name=ada\"), got '" + pathAndQuery + "'");
        }
        return new HandshakeRequest(URI.create(pathAndQuery), headers, subprotocols);
    }

    /** The same with one header field more. */
    public HandshakeRequest withHeader(String name, String value) {
        Map<String, List<String>> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((known, values) -> more.put(known, new ArrayList<>(values)));
        more.computeIfAbsent(name, absent -> new ArrayList<>(1)).add(value);
        return new HandshakeRequest(target, more, subprotocols);
    }

    /** The same with one cookie more. */
    public HandshakeRequest withCookie(String name, String value) {
        String cookie = name + "=" + value;
        if (!headers.containsKey("Cookie")) {
            return withHeader("Cookie", cookie);
        }
        Map<String, List<String>> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put("Cookie", List.of(String.join("; ", headers.get("Cookie")) + "; " + cookie));
        return new HandshakeRequest(target, more, subprotocols);
    }

    /** The same with other subprotocols. */
    public HandshakeRequest withSubprotocols(List<String> names) {
        return new HandshakeRequest(target, headers, List.copyOf(names));
    }

    /** The same with a token as phoenix.js sends it. */
    public HandshakeRequest withAuthToken(String token) {
        byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
        return withSubprotocols(
                List.of("phoenix", TOKEN + Base64.getEncoder().withoutPadding().encodeToString(bytes)));
    }
}
