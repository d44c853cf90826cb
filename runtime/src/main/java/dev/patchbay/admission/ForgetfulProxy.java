package dev.patchbay.admission;

import dev.patchbay.log.Complaints;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A reverse proxy that was not told of WebSocket: it takes {@code Upgrade} and {@code Connection} out of a request and passes
 * the rest on, so that a handshake arrives as a mere {@code GET}.
 */
final class ForgetfulProxy {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetfulProxy.class);

    /** What browsers do not send, or not without the rest of a handshake. */
    private static final List<String> TRACES = List.of(
            "Sec-WebSocket-Key",
            "Via",
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Proto",
            "X-Forwarded-Host",
            "X-Real-IP");

    private ForgetfulProxy() {}

    /** Says what to configure, where a request that is no handshake looks like the work of one. */
    static void complain(Approach request, Complaints complaints) {
        if (request.method().equals("GET")
                && request.headers().apply("Upgrade").isEmpty()
                && (closes(request) || TRACES.stream().anyMatch(name -> has(request, name)))) {
            complaints.tell(
                    "a proxy forgets the upgrade",
                    more -> LOG.warn(
                            "A handshake came without the header 'Upgrade': a proxy in front of the server must pass it on."
                                    + " For nginx say: proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade;"
                                    + " proxy_set_header Connection \"upgrade\";{}",
                            more));
        }
    }

    private static boolean has(Approach request, String name) {
        return !request.headers().apply(name).isEmpty();
    }

    private static boolean closes(Approach request) {
        return request.headers().apply("Connection").stream().anyMatch("close"::equalsIgnoreCase);
    }
}
