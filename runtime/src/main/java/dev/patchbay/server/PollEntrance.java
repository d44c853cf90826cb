package dev.patchbay.server;

import dev.patchbay.admission.Refusal;
import dev.patchbay.polling.PollAnswer;
import dev.patchbay.polling.Polled;
import dev.patchbay.polling.PollingPlace;
import dev.patchbay.polling.PollingPlaces;
import dev.patchbay.reception.Router;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.transport.Premises;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Where the requests of clients that poll come in: those that open a session, those that wait for its messages, and those that publish.
 * A session that is here is served as long as it is, even while the server stops.
 */
final class PollEntrance {

    private final Entrance entrance;
    private final PollingPlaces places;

    PollEntrance(Entrance entrance, PollingPlaces places) {
        this.entrance = entrance;
        this.places = places;
    }

    /**
     * Sees to it that a request is answered.
     *
     * @param settings of the connections at its place
     * @param premises where they are
     */
    void receive(Exchange plain, Router.Match match, SessionSettings settings, Premises premises) {
        Caller caller = entrance.caller(plain.answering(PollAnswers::open), match, settings);
        PollingPlace place = places.of(match.endpoint());
        switch (plain.request().getMethod()) {
            case "GET" -> find(caller, place, session -> poll(caller, session), () -> open(caller, place, premises));
            case "POST" ->
                find(caller, place, session -> publish(caller, session, place), () -> answer(caller, PollAnswer.GONE));
            case "OPTIONS" -> ofAllowedPage(caller, () -> PollAnswers.preflight(caller.exchange()));
            default -> PollAnswers.fail(caller.exchange(), HttpStatus.BAD_REQUEST_400, "");
        }
    }

    private static void find(Caller caller, PollingPlace place, Consumer<Polled> known, Runnable unknown) {
        Optional<String> token = ShownToken.of(caller.exchange().request());
        if (token.isEmpty()) {
            unknown.run();
        } else {
            place.find(token.get()).whenComplete((session, never) -> session.ifPresentOrElse(known, unknown));
        }
    }

    private void ofAllowedPage(Caller caller, Runnable step) {
        Caller strange = caller.answering(PollAnswers::forbidden);
        entrance.ofAllowedPage(strange, step);
    }

    private void open(Caller caller, PollingPlace place, Premises premises) {
        entrance.admit(caller, PollAnswers::forbidden, visit -> new PollOpening(visit, place, premises)::run);
    }

    private void poll(Caller caller, Polled session) {
        String token = ShownToken.of(caller.exchange().request()).orElseThrow();
        ofAllowedPage(caller, () -> new WaitingPoll(caller.exchange(), token).of(session));
    }

    private void publish(Caller caller, Polled session, PollingPlace place) {
        ofAllowedPage(caller, () -> {
            Publishing publishing = new Publishing(
                    caller.exchange(),
                    session,
                    caller.settings(),
                    place.options().window());
            if (!session.enter(publishing::goOn)) {
                caller.refuse(Refusal.of(HttpStatus.TOO_MANY_REQUESTS_429, "Too many requests publish at once"));
            }
        });
    }

    private static void answer(Caller caller, int status) {
        PollAnswers.write(
                caller.exchange().response(),
                PollAnswer.of(status),
                caller.exchange().callback());
    }
}
