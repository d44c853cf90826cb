package dev.patchbay.socket;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a {@link Handshake} together: a server does, and tests of callbacks that take one. What is not said is empty,
 * and the address is the wildcard's.
 *
 * <pre>{@code
 * Handshake handshake = Handshake.builder("http://localhost/ws/chat/lobby?name=ada", "/ws/chat/lobby")
 *         .pathParams(Map.of("room", "lobby"))
 *         .queryParams(Map.of("name", List.of("ada")))
 *         .build();
 * }</pre>
 *
 * <p>The parts are not checked against each other: the query in the URL is only text, for instance. The maps and
 * lists are kept as they are, and not to be changed any more. For one thread.
 */
public final class HandshakeBuilder {

    final String url;
    final String path;
    Map<String, String> pathParams = Map.of();
    Map<String, List<String>> queryParams = Map.of();
    Map<String, List<String>> headers = Map.of();
    Map<String, String> cookies = Map.of();
    SocketAddress remoteAddress = new InetSocketAddress(0);
    List<String> subprotocols = List.of();
    Optional<String> subprotocol = Optional.empty();
    Optional<String> authToken = Optional.empty();

    HandshakeBuilder(String url, String path) {
        this.url = url;
        this.path = path;
    }

    /**
     * The variables of the route's path.
     *
     * @param decoded percent-decoded values, by the names in braces
     */
    public HandshakeBuilder pathParams(Map<String, String> decoded) {
        pathParams = decoded;
        return this;
    }

    /**
     * The query's parameters.
     *
     * @param decoded all values of each, in the order of the request
     */
    public HandshakeBuilder queryParams(Map<String, List<String>> decoded) {
        queryParams = decoded;
        return this;
    }

    /**
     * The header fields.
     *
     * @param fields all values of each; the map has to find names without regard to case, as a {@code TreeMap} does
     *     with {@code String.CASE_INSENSITIVE_ORDER}
     */
    public HandshakeBuilder headers(Map<String, List<String>> fields) {
        headers = fields;
        return this;
    }

    /**
     * The cookies, which are not read from the header field {@code Cookie}.
     *
     * @param byName their values
     */
    public HandshakeBuilder cookies(Map<String, String> byName) {
        cookies = byName;
        return this;
    }

    /**
     * The peer's address, of which limits by address make a key.
     *
     * @param address with a port, or of a Unix socket
     */
    public HandshakeBuilder remoteAddress(SocketAddress address) {
        remoteAddress = address;
        return this;
    }

    /**
     * What the client offers in {@code Sec-WebSocket-Protocol}, and which of them was chosen (RFC 6455, section 1.9).
     *
     * @param offered most wanted first, without a token
     * @param chosen one of them, where the socket speaks one
     */
    public HandshakeBuilder subprotocols(List<String> offered, Optional<String> chosen) {
        subprotocols = offered;
        subprotocol = chosen;
        return this;
    }

    /**
     * The token that came among the subprotocols.
     *
     * @param token decoded from its Base64
     */
    public HandshakeBuilder authToken(Optional<String> token) {
        authToken = token;
        return this;
    }

    /** A handshake to whose answer nothing has been added. */
    public Handshake build() {
        return new Handshake(this);
    }
}
