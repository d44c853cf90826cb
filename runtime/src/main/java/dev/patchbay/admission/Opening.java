package dev.patchbay.admission;

import java.net.SocketAddress;
import java.util.List;
import java.util.function.Function;

/**
 * What a request has to say for itself.
 *
 * @param method the HTTP method
 * @param protocol the HTTP version: {@code HTTP/1.1}
 * @param site what was asked for
 * @param remote where it comes from
 * @param headers the values of a header field; a list's members where the field is one
 */
public record Opening(
        String method, String protocol, Site site, SocketAddress remote, Function<String, List<String>> headers) {}
