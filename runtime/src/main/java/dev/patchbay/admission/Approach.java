package dev.patchbay.admission;

import dev.patchbay.socket.AddressKey;
import java.net.SocketAddress;
import java.util.List;
import java.util.function.Function;

/**
 * What a request has to say for itself.
 *
 * @param method the HTTP method
 * @param protocol the HTTP version: {@code HTTP/1.1}
 * @param tunnel what a {@code CONNECT} of HTTP/2 wants to speak (RFC 8441), or empty
 * @param site what was asked for
 * @param remote where it comes from
 * @param headers the values of a header field; a list's members where the field is one
 */
public record Approach(
        String method,
        String protocol,
        String tunnel,
        Site site,
        SocketAddress remote,
        Function<String, List<String>> headers) {

    /** The same, from elsewhere and to another site. */
    Approach seen(SocketAddress from, Site to) {
        return new Approach(method, protocol, tunnel, to, from, headers);
    }

    /** What limits for one address count it as. */
    String address() {
        return AddressKey.of(remote);
    }
}
