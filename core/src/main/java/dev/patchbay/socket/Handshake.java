package dev.patchbay.socket;

import java.net.SocketAddress;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The opening request of a connection (RFC 6455, section 4), as it came: a value that may be kept for as long as one
 * likes, and read from any thread. Only {@link #responseHeaders} changes, until it is answered. A parameter of
 * {@code @OnConnect} and of most other callbacks; tests make one with {@link #builder}.
 *
 * <pre>{@code
 * @OnConnect
 * User connect(Handshake handshake) {
 *     String session = handshake.cookie("session").orElseThrow(() -> new Refused(401, "Log in first"));
 *     int page = handshake.queryParam("page", Integer::valueOf).orElse(1);
 *     return new User(session + " from page " + page);
 * }
 * }</pre>
 *
 * <p>Everything in it is what the client claims, but for {@link #remoteAddress}. A query string is never malformed:
 * it is parsed the way browsers do it.
 */
public final class Handshake {

    private final String url;
    private final String path;
    private final Map<String, String> pathParams;
    private final Map<String, List<String>> queryParams;
    private final Map<String, List<String>> headers;
    private final Map<String, String> cookies;
    private final SocketAddress remoteAddress;
    private final List<String> subprotocols;
    private final Optional<String> subprotocol;
    private final Optional<String> authToken;
    private final ResponseHeaders responseHeaders = new ResponseHeaders();

    Handshake(HandshakeBuilder parts) {
        this.url = parts.url;
        this.path = parts.path;
        this.pathParams = parts.pathParams;
        this.queryParams = parts.queryParams;
        this.headers = parts.headers;
        this.cookies = parts.cookies;
        this.remoteAddress = parts.remoteAddress;
        this.subprotocols = parts.subprotocols;
        this.subprotocol = parts.subprotocol;
        this.authToken = parts.authToken;
    }

    /**
     * A handshake for what was asked for; tests of callbacks make one this way.
     *
     * @param url with scheme and host, percent-encoded
     * @param path the path in it, percent-decoded
     * @return a builder, whose other parts are empty
     */
    public static HandshakeBuilder builder(String url, String path) {
        return new HandshakeBuilder(url, path);
    }

    /** What was asked for, with scheme and host, percent-encoded; {@link #uri} parses it. */
    public String url() {
        return url;
    }

    /** The path, percent-decoded. */
    public String path() {
        return path;
    }

    /**
     * The variables of the route's path, percent-decoded: {@code room} is {@code lobby}, where {@code /ws/{room}} is
     * asked for as {@code /ws/lobby}.
     */
    public Map<String, String> pathParams() {
        return pathParams;
    }

    /** The query's parameters, decoded, in the order of the request; each with all of its values. */
    public Map<String, List<String>> queryParams() {
        return queryParams;
    }

    /** The header fields, each with all of its values; their names are looked up without regard to case. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** The cookies by name; empty where the client sent none. */
    public Map<String, String> cookies() {
        return cookies;
    }

    /** The peer's address; behind a proxy that the server trusts, the address that the proxy says. */
    public SocketAddress remoteAddress() {
        return remoteAddress;
    }

    /** What the client offers in {@code Sec-WebSocket-Protocol}, most wanted first, without the token. */
    public List<String> subprotocols() {
        return subprotocols;
    }

    /**
     * The one of them that was chosen, where the socket or its mount names some; the answer's
     * {@code Sec-WebSocket-Protocol} (RFC 6455, section 4.2.2).
     */
    public Optional<String> subprotocol() {
        return subprotocol;
    }

    /**
     * The token that phoenix.js sends as {@code authToken}, among the subprotocols, where the socket or its mount
     * takes one. Decoded, and not verified: {@code Tokens} do that.
     */
    public Optional<String> authToken() {
        return authToken;
    }

    /** The header fields of the answer, where {@code @OnConnect} may add some. */
    public ResponseHeaders responseHeaders() {
        return responseHeaders;
    }

    /** What was asked for, parsed anew at each call: a kept handshake is small. */
    public URI uri() {
        return URI.create(url);
    }

    /**
     * A variable of the route's path.
     *
     * @param name as in the path, without its braces
     * @throws IllegalArgumentException where the route has no such variable
     */
    public String pathParam(String name) {
        String value = pathParams.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The path has no variable '" + name + "'; it has " + pathParams.keySet());
        }
        return value;
    }

    /**
     * A variable of the route's path, converted: {@code pathParam("room", UUID::fromString)}.
     *
     * @param conversion whatever it throws refuses the client
     * @throws Refused with HTTP 404, where the text cannot be converted
     */
    public <T> T pathParam(String name, Function<? super String, T> conversion) {
        return converted(404, name, pathParam(name), conversion);
    }

    /** The first value of a query parameter, decoded; empty where the query has none of that name. */
    public Optional<String> queryParam(String name) {
        return first(queryParams, name);
    }

    /**
     * The first value of a query parameter, converted: {@code queryParam("page", Integer::valueOf)}.
     *
     * @param conversion whatever it throws refuses the client
     * @return empty where the query has no such parameter
     * @throws Refused with HTTP 400, where the text cannot be converted
     */
    public <T> Optional<T> queryParam(String name, Function<? super String, T> conversion) {
        return queryParam(name).map(value -> converted(400, name, value, conversion));
    }

    /**
     * All values of a query parameter, converted, in the order of the request.
     *
     * @throws Refused with HTTP 400, where one of them cannot be converted
     */
    public <T> List<T> queryParams(String name, Function<? super String, T> conversion) {
        return queryParams.getOrDefault(name, List.of()).stream()
                .<T>map(value -> converted(400, name, value, conversion))
                .toList();
    }

    /**
     * The parameters of query and path as Phoenix reads them: {@code a[b]=c} is a map in a map, {@code l[]=1&l[]=2} a list, and
     * every other value a {@code String}. Where a name comes again, the later value counts, and the path's last. Names that
     * are nested deeper than {@value NestedParams#DEEPEST} times are taken as they are written.
     */
    public Map<String, Object> params() {
        return NestedParams.of(queryParams, pathParams);
    }

    /** What the client says that it is. */
    public Optional<String> userAgent() {
        return header("User-Agent");
    }

    /** The header fields whose names start with {@code x-}, as the request has them. */
    public Map<String, List<String>> xHeaders() {
        Map<String, List<String>> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> {
            if (name.regionMatches(true, 0, "x-", 0, 2)) {
                found.put(name, values);
            }
        });
        return Collections.unmodifiableMap(found);
    }

    /**
     * The first value of a header field.
     *
     * @param name in any case
     */
    public Optional<String> header(String name) {
        return first(headers, name);
    }

    /** The value of a cookie. */
    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    private static <T> T converted(int status, String name, String value, Function<? super String, T> conversion) {
        try {
            return conversion.apply(value);
        } catch (RuntimeException e) {
            throw new Refused(status, "The parameter " + name + " is not what it should be", e);
        }
    }

    private static Optional<String> first(Map<String, List<String>> values, String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst();
    }
}
