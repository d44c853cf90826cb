package dev.patchbay.admission;

import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.log.OneLine;
import dev.patchbay.socket.RateLimiter;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides who may be heard before the program is asked: how often somebody comes, how many are here, from which page. Whether what was
 * asked for is a WebSocket at all is {@link Grammar}'s.
 */
public final class Admission {

    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int MOST_WARNINGS = 16;
    private static final String NO_HOST = "null"; // of files, and of frames that are sandboxed
    private static final int LONGEST = 200; // of what a client has chosen

    private final Optional<RateLimiter> rate;
    private final Seats seats;
    private final Complaints complaints;
    private final Set<String> warnedOf = ConcurrentHashMap.newKeySet();

    /**
     * Nobody is in.
     *
     * @param rate how often one remote address may
     * @param mostConnections in all
     * @param mostOfOneAddress from one remote address
     * @param complaints where the log is told what clients do wrong
     */
    public Admission(Optional<RateLimiter> rate, int mostConnections, int mostOfOneAddress, Complaints complaints) {
        this.rate = rate;
        this.seats = new Seats(mostConnections, mostOfOneAddress);
        this.complaints = complaints;
    }

    /** Gives a request a seat, or says how to answer it. Never blocks, and asks nobody. */
    public Verdict admit(Approach request) {
        Optional<Refusal> refusal = tooOften(request.address());
        return refusal.isPresent() ? refusal.get() : seats.take(request.address());
    }

    /** How to answer a request whose page, if it comes from one, is not among the origins. Asks the program's rule, if there is one. */
    public Optional<Refusal> strangePage(Approach request, Origins origins) {
        for (String origin : request.headers().apply("Origin")) {
            if (!isAllowed(origin, request, origins)) {
                return Optional.of(Refusal.of(FORBIDDEN, ""));
            }
        }
        return Optional.empty();
    }

    private boolean isAllowed(String origin, Approach request, Origins origins) {
        try {
            boolean allowed = origins.allow(origin, request.site());
            if (!allowed) {
                warn(OneLine.of(origin, LONGEST), OneLine.of(request.site().host(), LONGEST));
            }
            return allowed;
        } catch (Throwable failure) {
            complaints.tell(
                    "the rule of origins failed",
                    more -> LOG.error(
                            "The rule of allowed origins failed; the handshake is answered with 403{}",
                            more,
                            LoggedFailure.of(failure)));
            return false;
        }
    }

    private Optional<Refusal> tooOften(String address) {
        if (rate.isEmpty() || rate.get().check(address)) {
            return Optional.empty();
        }
        Duration wait = rate.get().retryAfter(address);
        String seconds = String.valueOf(Math.max(1, wait.plusNanos(999_999_999).toSeconds()));
        return Optional.of(Refusal.of(TOO_MANY_REQUESTS, "Too many handshakes", "Retry-After", seconds));
    }

    private void warn(String origin, String host) {
        if (warnedOf.size() < MOST_WARNINGS && warnedOf.add(origin)) {
            Complaints.quietly(() -> LOG.warn(
                    "Refused a handshake of a page from '{}' that asked for host '{}'. If the page may connect, say"
                            + " allowedOrigins({}) to the server's builder, or anyOrigin(); where a proxy changes the Host"
                            + " header, trustedProxies(...). Said once for each origin",
                    origin,
                    host,
                    origin.equals(NO_HOST) ? "uri -> ..." : '"' + origin + '"'));
        }
    }
}
