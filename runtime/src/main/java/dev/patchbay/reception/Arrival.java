package dev.patchbay.reception;

import dev.patchbay.endpoint.Agreement;
import dev.patchbay.endpoint.Endpoint;
import dev.patchbay.session.FieldMap;
import dev.patchbay.socket.Handshake;
import java.net.SocketAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The facts of a request for a connection, as a transport hands them over: a copy, because requests do not outlive their answers.
 *
 * @param url what was asked for, with scheme and host, percent-encoded
 * @param path the path, percent-decoded
 * @param query the query as it was written, without its question mark; empty where there is none
 * @param headers the header fields in the order of the request, a field's values in theirs; equal names are one without regard to case
 * @param cookies the cookies by name
 * @param remoteAddress the peer's address, or the one that trusted proxies name
 * @param offered the subprotocols that the client offers, most wanted first
 */
public record Arrival(
        String url,
        String path,
        String query,
        Map<String, List<String>> headers,
        Map<String, String> cookies,
        SocketAddress remoteAddress,
        List<String> offered) {

    /**
     * What the program is asked about.
     *
     * @param endpoint the place that was asked for
     * @param pathParams the variables of its path, decoded
     * @param agreement which of the subprotocols is spoken
     */
    public Handshake handshake(Endpoint endpoint, Map<String, String> pathParams, Agreement agreement) {
        boolean isWhole = path.equals(endpoint.path()); // most have no variables: then all keep one string
        return Handshake.builder(url, isWhole ? endpoint.path() : path)
                .pathParams(pathParams)
                .queryParams(
                        query.isEmpty()
                                ? Map.of()
                                : FieldMap.copyOf(QueryString.params(query), Comparator.naturalOrder()))
                .headers(FieldMap.copyOf(headers, String.CASE_INSENSITIVE_ORDER))
                .cookies(cookies)
                .remoteAddress(remoteAddress)
                .subprotocols(agreement.offered(), agreement.chosen())
                .authToken(agreement.authToken())
                .build();
    }
}
