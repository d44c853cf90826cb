package dev.patchbay.reception;

import dev.patchbay.admission.Refusal;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.endpoint.Agreement;
import dev.patchbay.endpoint.Endpoint;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Refused;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the program about requests for one place: the one step that every way in has in common, between the transport's own and the
 * session. It knows nothing of who may be heard, which is asked before.
 */
public final class Reception {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final Refusal FAILED = Refusal.of(500, "");

    private final Router.Match match;
    private final Endpoint endpoint;
    private final SessionSettings settings;

    /**
     * Has asked nobody yet.
     *
     * @param match the place
     * @param settings of the connections there
     */
    public Reception(Router.Match match, SessionSettings settings) {
        this.match = match;
        this.endpoint = match.endpoint();
        this.settings = settings;
    }

    /** Asks, on a thread that may block, and fails never: what the program throws is an answer, and is logged where it is no refusal. */
    public Decision ask(Arrival arrival) {
        return ask(arrival, place -> Agreement.of(place, arrival.offered()));
    }

    /** As {@link #ask(Arrival)}, where something else is agreed on than subprotocols. */
    public Decision ask(Arrival arrival, Function<Endpoint, Agreement> agreement) {
        try {
            Handshake handshake = arrival.handshake(endpoint, match.params(), agreement.apply(endpoint));
            endpoint.terms()
                    .ifPresent(terms -> new Comparison(endpoint.path(), terms, settings.complaints()).check(handshake));
            Time time = settings.time();
            long start = time.nanoTime();
            SocketCalls calls = Objects.requireNonNull(
                    endpoint.binding().connect(handshake), "SocketBinding.connect returned null");
            Duration took = Duration.ofNanos(time.nanoTime() - start);
            return new Decision.Yes(
                    match.path(), handshake, calls, handshake.responseHeaders().seal(), took);
        } catch (Refused refused) {
            return refused(refused);
        } catch (Throwable failure) {
            complain("Connecting to {} failed; the handshake is answered with 500{}", failure);
            return new Decision.No(FAILED, failure);
        }
    }

    private Decision refused(Refused refused) {
        Refused answer = refused;
        try {
            answer = Objects.requireNonNull(endpoint.answer(refused), "Mount.refusals returned null");
        } catch (Throwable failure) {
            complain("Mount.refusals of {} failed; the refusal is answered as it was thrown{}", failure);
        }
        return new Decision.No(new Refusal(answer.status(), answer.reason(), answer.headers()), refused);
    }

    private void complain(String line, Throwable failure) {
        String path = match.path();
        String cause = line + path + failure.getClass().getName();
        settings.complaints().tell(cause, more -> LOG.error(line, path, more, LoggedFailure.of(failure)));
    }
}
