package dev.patchbay.socket;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The header fields that the program adds to the answer of a handshake, where the client is let in. A refusal has its
 * own, {@link Refused#header}.
 *
 * <pre>{@code
 * @OnConnect
 * void connect(Handshake handshake) {
 *     handshake.responseHeaders()
 *             .add("Set-Cookie", "seen=1; HttpOnly")
 *             .add("X-Node", "eu-1");
 * }
 * }</pre>
 *
 * <p>Any thread may add some, until the handshake is answered; then it is too late. The fields of the connection
 * itself ({@code Upgrade}, {@code Content-Length} ...) and those of the WebSocket protocol
 * ({@code Sec-WebSocket-...}) are the server's to write (RFC 6455, section 4.2.2).
 */
public final class ResponseHeaders {

    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+"); // RFC 9110, section 5.6.2
    private static final Pattern VALUE = Pattern.compile("[\\t -~]*");
    private static final String WEBSOCKET = "sec-websocket-";
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection",
            "upgrade",
            "keep-alive",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "content-length");

    private Map<String, List<String>> fields = Map.of(); // most have none, and are kept as long as their connections
    private boolean sealed;

    /** No fields. */
    public ResponseHeaders() {}

    /**
     * Adds a field, beside those of the same name.
     *
     * @param name such as {@code Set-Cookie}
     * @param value in printable ASCII
     * @return this
     * @throws IllegalArgumentException where it is no name or no value of a field (RFC 9110, section 5), or one that
     *     belongs to the connection or to the WebSocket protocol, whose fields the server writes
     * @throws IllegalStateException where the handshake has been answered
     */
    public synchronized ResponseHeaders add(String name, String value) {
        check(name, value);
        if (sealed) {
            throw new IllegalStateException(
                    "The handshake has been answered. Add the header field '" + name + "' in @OnConnect");
        }
        if (fields.isEmpty()) {
            fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        }
        fields.computeIfAbsent(name, any -> new ArrayList<>(1)).add(value);
        return this;
    }

    /**
     * What was added so far.
     *
     * @return names, whose upper and lower case are the same, with their values in order; not to be changed
     */
    public synchronized Map<String, List<String>> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** The same, for who answers: nothing can be added any more. Programs do not call it. */
    public synchronized Map<String, List<String>> seal() {
        sealed = true;
        return fields();
    }

    static void check(String name, String value) {
        if (!TOKEN.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The name of a header field is letters, digits and dashes, got '" + name + "'");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (OF_THE_CONNECTION.contains(lower) || lower.startsWith(WEBSOCKET)) {
            throw new IllegalArgumentException("The header field '" + name + "' is the server's own to write");
        }
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("The value of the header field '" + name
                    + "' must be printable ASCII without line breaks; encode what is something else");
        }
    }
}
