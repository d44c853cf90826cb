package dev.patchbay.server;

import dev.patchbay.reception.Arrival;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.URIUtil;

/** What of Jetty's request outlives it. */
final class Arrivals {

    private Arrivals() {}

    /**
     * The facts.
     *
     * @param offered the subprotocols, most wanted first
     */
    static Arrival of(Request request, List<String> offered) {
        return new Arrival(
                request.getHttpURI().toString(),
                path(request),
                Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""),
                headers(request),
                cookies(request),
                request.getConnectionMetaData().getRemoteSocketAddress(),
                offered);
    }

    static String path(Request request) {
        return URIUtil.decodePath(Request.getPathInContext(request));
    }

    private static Map<String, List<String>> headers(Request request) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (HttpField field : request.getHeaders()) {
            String value = field.getValue() == null ? "" : field.getValue();
            headers.computeIfAbsent(field.getName(), name -> new ArrayList<>(1)).add(value);
        }
        return headers;
    }

    private static Map<String, String> cookies(Request request) {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (HttpCookie cookie : Request.getCookies(request)) {
            cookies.putIfAbsent(cookie.getName(), cookie.getValue());
        }
        return cookies.isEmpty() ? Map.of() : Collections.unmodifiableMap(cookies);
    }
}
