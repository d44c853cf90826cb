package dev.patchbay.server;

import dev.patchbay.admission.Approach;
import dev.patchbay.admission.Refusal;
import dev.patchbay.reception.Router;
import dev.patchbay.session.SessionSettings;
import java.util.function.UnaryOperator;

/**
 * Somebody who asks for something at one place.
 *
 * @param match the place
 * @param settings of the connections there
 * @param came who sent the request, and to where
 * @param seen the same, through proxies
 */
record Caller(Exchange exchange, Router.Match match, SessionSettings settings, Approach came, Approach seen) {

    /** The same with another form of refusals. */
    Caller answering(UnaryOperator<Refusal> form) {
        return new Caller(exchange.answering(form), match, settings, came, seen);
    }

    /** Answers with an error, and tells so. */
    void refuse(Refusal refusal) {
        exchange.refuse(refusal, match.path(), settings.observer());
    }

    /**
     * The exchange as a handshake needs it.
     *
     * @throws IllegalArgumentException where the URI cannot be made one
     */
    Exchange clear() {
        return new Exchange(
                SeenRequest.of(exchange.request(), came, seen),
                exchange.response(),
                exchange.callback(),
                exchange.form());
    }

    /** Whether a page of the web has sent it. */
    boolean hasPage() {
        return !seen.headers().apply("Origin").isEmpty();
    }
}
