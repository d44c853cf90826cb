package dev.patchbay.server;

import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;

/**
 * The token of a session that a request shows: in a header field, which wins, or as the last parameter {@code token} of the query. A
 * program may have a parameter of that name, too, which stands before.
 */
final class ShownToken {

    private static final String HEADER = "X-Phoenix-LongPoll-Token";
    private static final String PARAMETER = "token=";

    private ShownToken() {}

    static Optional<String> of(Request request) {
        return Optional.ofNullable(request.getHeaders().get(HEADER)).or(() -> ofQuery(query(request)));
    }

    private static Optional<String> ofQuery(String query) {
        int at = lastParameter(query);
        return at < 0 ? Optional.empty() : Optional.of(query.substring(at + PARAMETER.length(), end(query, at)));
    }

    /**
     * The same request without the token of a session that it has in its query, which is none of the program's business.
     *
     * @param isOurs whether the last parameter of that name is one, where it is the only one
     */
    static Request without(Request request, Predicate<String> isOurs) {
        String query = query(request);
        int last = lastParameter(query);
        if (last < 0
                || !(lastParameter(query.substring(0, last)) >= 0
                        || isOurs.test(ofQuery(query).orElseThrow()))) {
            return request;
        }
        String rest = query.substring(0, Math.max(0, last - 1)) + query.substring(end(query, last));
        HttpURI uri = HttpURI.build(request.getHttpURI()).query(rest).asImmutable();
        return new Request.Wrapper(request) {
            @Override
            public HttpURI getHttpURI() {
                return uri;
            }
        };
    }

    private static String query(Request request) {
        return Optional.ofNullable(request.getHttpURI().getQuery()).orElse("");
    }

    private static int lastParameter(String query) {
        int at = query.lastIndexOf("&" + PARAMETER);
        return at >= 0 ? at + 1 : query.startsWith(PARAMETER) ? 0 : -1;
    }

    private static int end(String query, int at) {
        int end = query.indexOf('&', at);
        return end < 0 ? query.length() : end;
    }
}
