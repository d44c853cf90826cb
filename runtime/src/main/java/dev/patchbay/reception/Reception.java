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
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the program about requests for one place: the one step that every way in has in common, between the transport's own and the
 * session. It knows nothing of who may be heard, which is asked before.
 */
public final class Reception {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final Refusal FAILED = Refusal.of(500, "");

    private final Endpoint endpoint;
    private final Map<String, String> pathParams;
    private final SessionSettings settings;

    /**
     * Has asked nobody yet.
     *
     * @param pathParams the variables of the endpoint's path, decoded
     * @param settings of the connections there
     */
    public Reception(Endpoint endpoint, Map<String, String> pathParams, SessionSettings settings) {
        this.endpoint = endpoint;
        this.pathParams = pathParams;
        this.settings = settings;
    }

    /** Asks, on a thread that may block, and fails never: what the program throws is an answer, and is logged where it is no refusal. */
    public Decision ask(Arrival arrival) {
        try {
            Handshake handshake = arrival.handshake(endpoint, pathParams, Agreement.of(endpoint, arrival.offered()));
            endpoint.terms()
                    .ifPresent(terms -> new Comparison(endpoint.path(), terms, settings.complaints()).check(handshake));
            Time time = settings.time();
            long start = time.nanoTime();
            SocketCalls calls = Objects.requireNonNull(
                    endpoint.binding().connect(handshake), "SocketBinding.connect returned null");
            Duration took = Duration.ofNanos(time.nanoTime() - start);
            return new Decision.Yes(
                    endpoint.path(),
                    handshake,
                    calls,
                    handshake.responseHeaders().seal(),
                    took);
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
        String path = endpoint.path();
        String cause = line + path + failure.getClass().getName();
        settings.complaints().tell(cause, more -> LOG.error(line, path, more, LoggedFailure.of(failure)));
    }
}
