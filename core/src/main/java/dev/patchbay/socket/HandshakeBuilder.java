package dev.patchbay.socket;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a {@link Handshake} together: a server does, and tests of callbacks that take one. What is not said is empty.
 *
 * <pre>{@code
 * Handshake handshake = Handshake.builder("http://localhost/ws/chat/lobby", "/ws/chat/lobby")
 *         .pathParams(Map.of("room", "lobby"))
 *         .build();
 * }</pre>
 *
 * <p>The maps and lists are kept as they are, and not to be changed any more.
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

    /** The variables of the route's path, percent-decoded. */
    public HandshakeBuilder pathParams(Map<String, String> decoded) {
        pathParams = decoded;
        return this;
    }

    /** The query's parameters, decoded, in the order of the request. */
    public HandshakeBuilder queryParams(Map<String, List<String>> decoded) {
        queryParams = decoded;
        return this;
    }

    /** The header fields; the map finds them without regard to case. */
    public HandshakeBuilder headers(Map<String, List<String>> fields) {
        headers = fields;
        return this;
    }

    /** The cookies by name. */
    public HandshakeBuilder cookies(Map<String, String> byName) {
        cookies = byName;
        return this;
    }

    /** The peer's address. */
    public HandshakeBuilder remoteAddress(SocketAddress address) {
        remoteAddress = address;
        return this;
    }

    /** What the client offers in {@code Sec-WebSocket-Protocol}, without a token, and which of them was chosen. */
    public HandshakeBuilder subprotocols(List<String> offered, Optional<String> chosen) {
        subprotocols = offered;
        subprotocol = chosen;
        return this;
    }

    /** The token that came among the subprotocols, decoded. */
    public HandshakeBuilder authToken(Optional<String> token) {
        authToken = token;
        return this;
    }

    /** A handshake to whose answer nothing has been added. */
    public Handshake build() {
        return new Handshake(this);
    }
}
