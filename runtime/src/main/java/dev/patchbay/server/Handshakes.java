package dev.patchbay.server;

import dev.patchbay.mount.Agreement;
import dev.patchbay.mount.Endpoint;
import dev.patchbay.socket.Handshake;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.URIUtil;

/** Makes a handshake of Jetty's request: a copy, because the request does not outlive the upgrade. */
final class Handshakes {

    private Handshakes() {}

    static Handshake of(Request request, Router.Match match, Agreement agreement) {
        return new Handshake(
                request.getHttpURI().toString(),
                path(request, match.endpoint()),
                match.params(),
                queryParams(request),
                headers(request),
                cookies(request),
                request.getConnectionMetaData().getRemoteSocketAddress(),
                agreement.offered(),
                agreement.chosen(),
                agreement.authToken());
    }

    static String path(Request request) {
        return URIUtil.decodePath(Request.getPathInContext(request));
    }

    /** Most paths have no variables: then all connections keep the same string. */
    private static String path(Request request, Endpoint endpoint) {
        String path = path(request);
        return path.equals(endpoint.path()) ? endpoint.path() : path;
    }

    private static Map<String, List<String>> queryParams(Request request) {
        String query = request.getHttpURI().getQuery();
        return query == null ? Map.of() : FieldMap.copyOf(QueryString.params(query), Comparator.naturalOrder());
    }

    private static Map<String, List<String>> headers(Request request) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (HttpField field : request.getHeaders()) {
            String value = field.getValue() == null ? "" : field.getValue();
            headers.computeIfAbsent(field.getName(), name -> new ArrayList<>(1)).add(value);
        }
        return FieldMap.copyOf(headers, String.CASE_INSENSITIVE_ORDER);
    }

    private static Map<String, String> cookies(Request request) {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (HttpCookie cookie : Request.getCookies(request)) {
            cookies.putIfAbsent(cookie.getName(), cookie.getValue());
        }
        return cookies.isEmpty() ? Map.of() : Collections.unmodifiableMap(cookies);
    }
}
