package dev.patchbay.socket;

import java.net.SocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The opening request of a connection (RFC 6455, section 4), as it came: a value that may be kept for as long as one
 * likes.
 *
 * @param path the path, percent-decoded
 * @param pathParams the variables of the route's path, percent-decoded
 * @param queryParams the query's parameters, decoded, in the order of the request
 * @param headers the header fields; their names are looked up without regard to case
 * @param cookies the cookies by name
 * @param remoteAddress the peer's address
 * @param subprotocols what the client offers in {@code Sec-WebSocket-Protocol}, most wanted first
 */
public record Handshake(
        String path,
        Map<String, String> pathParams,
        Map<String, List<String>> queryParams,
        Map<String, List<String>> headers,
        Map<String, String> cookies,
        SocketAddress remoteAddress,
        List<String> subprotocols) {

    /**
     * A variable of the route's path.
     *
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
     * A variable of the route's path, converted.
     *
     * @throws Refused with HTTP 404, where the text cannot be converted
     */
    public <T> T pathParam(String name, Function<? super String, T> conversion) {
        String value = pathParam(name);
        try {
            return conversion.apply(value);
        } catch (RuntimeException e) {
            throw new Refused(404, "Not found", e);
        }
    }

    /** The first value of a query parameter. */
    public Optional<String> queryParam(String name) {
        return first(queryParams, name);
    }

    /** The first value of a header field. */
    public Optional<String> header(String name) {
        return first(headers, name);
    }

    /** The value of a cookie. */
    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    private static Optional<String> first(Map<String, List<String>> values, String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst();
    }
}
