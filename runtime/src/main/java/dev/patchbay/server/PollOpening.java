package dev.patchbay.server;

import dev.patchbay.admission.Refusal;
import dev.patchbay.endpoint.Agreement;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.polling.PollAnswer;
import dev.patchbay.polling.PollingPlace;
import dev.patchbay.reception.Arrival;
import dev.patchbay.reception.Decision;
import dev.patchbay.reception.Reception;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.transport.Premises;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the program about somebody who wants to poll, and opens the session. */
final class PollOpening {

    private static final Logger LOG = LoggerFactory.getLogger(PollOpening.class);
    private static final String AUTH_TOKEN = "X-Phoenix-AuthToken";
    private static final Refusal FAILED = Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR_500, "");

    private final Visit visit;
    private final PollingPlace place;
    private final Premises premises;

    PollOpening(Visit visit, PollingPlace place, Premises premises) {
        this.visit = visit;
        this.place = place;
        this.premises = premises;
    }

    /** On a thread that may block. */
    void run() {
        try {
            Decision decision = ask();
            if (decision instanceof Decision.No no) {
                visit.refuse(no.refusal());
            } else if (decision instanceof Decision.Yes yes && visit.accept(yes.handshake(), yes.took())) {
                open(yes);
            }
        } catch (Throwable failure) {
            complain(failure);
            visit.refuse(FAILED);
        }
    }

    private Decision ask() {
        Request request = ShownToken.without(visit.exchange().request(), place::hasSigned);
        Optional<String> authToken = Optional.ofNullable(request.getHeaders().get(AUTH_TOKEN));
        Arrival arrival = Arrivals.of(request, List.of());
        return new Reception(visit.match(), visit.settings())
                .ask(arrival, endpoint -> Agreement.ofPolling(endpoint, authToken));
    }

    private void open(Decision.Yes yes) {
        PollingPlace.Opened opened =
                place.open(yes.session(visit.settings()), visit.settings(), premises, visit.seat()::leave);
        Response response = visit.exchange().response();
        yes.headers()
                .forEach((name, values) ->
                        values.forEach(value -> response.getHeaders().add(name, value)));
        Callback told = visit.told();
        Callback written = Callback.from(told::succeeded, failure -> {
            opened.session().close(CloseReason.of(CloseReason.GOING_AWAY)); // nobody knows its token
            told.failed(failure);
        });
        PollAnswers.write(response, PollAnswer.of(PollAnswer.GONE, opened.token(), List.of()), written);
    }

    private void complain(Throwable failure) {
        String path = visit.match().path();
        visit.settings()
                .complaints()
                .tell(
                        "polling " + path + failure.getClass().getName(),
                        more -> LOG.error(
                                "A session that polls {} could not be opened; it is answered with 500{}",
                                path,
                                more,
                                LoggedFailure.of(failure)));
    }
}
