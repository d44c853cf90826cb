package dev.patchbay.admission;

import dev.patchbay.socket.RateLimiter;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides about every handshake of a server before the program is asked. */
public final class Admission {

    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int MOST_WARNINGS = 16;

    private final Optional<RateLimiter> rate;
    private final Seats seats;
    private final Set<String> warnedOf = ConcurrentHashMap.newKeySet();

    /**
     * Nobody is in.
     *
     * @param rate how often one remote address may
     * @param mostConnections in all
     * @param mostOfOneAddress from one remote address
     */
    public Admission(Optional<RateLimiter> rate, int mostConnections, int mostOfOneAddress) {
        this.rate = rate;
        this.seats = new Seats(mostConnections, mostOfOneAddress);
    }

    /** Lets a request in where its page, if it comes from one, is among the origins, or says how to answer it. */
    public Verdict admit(Opening request, Origins origins) {
        Optional<Refusal> refusal =
                Grammar.fault(request).or(() -> tooOften(request.remote())).or(() -> strangePage(request, origins));
        return refusal.isPresent() ? refusal.get() : seats.take(request.remote());
    }

    private Optional<Refusal> tooOften(SocketAddress remote) {
        String address =
                remote instanceof InetSocketAddress inet ? inet.getAddress().getHostAddress() : "local";
        if (rate.isEmpty() || rate.get().check(address)) {
            return Optional.empty();
        }
        Duration wait = rate.get().retryAfter(address);
        String seconds = String.valueOf(Math.max(1, wait.plusNanos(999_999_999).toSeconds()));
        return Optional.of(new Refusal(TOO_MANY_REQUESTS, "Too many handshakes", Map.of("Retry-After", seconds)));
    }

    private Optional<Refusal> strangePage(Opening request, Origins origins) {
        for (String origin : request.headers().apply("Origin")) {
            if (!origins.allow(origin, request.site())) {
                warn(origin, request.site().host());
                return Optional.of(Refusal.of(FORBIDDEN, ""));
            }
        }
        return Optional.empty();
    }

    private void warn(String origin, String host) {
        if (warnedOf.size() < MOST_WARNINGS && warnedOf.add(origin)) {
            LOG.warn(
                    "Refused a handshake of a page from '{}' that asked for host '{}'. If the page may connect, say"
                            + " allowedOrigins(\"{}\") to the server's builder (where a proxy changes the Host header,"
                            + " too), or anyOrigin(). Said once for each origin",
                    origin,
                    host,
                    origin);
        }
    }
}
