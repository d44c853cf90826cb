package dev.patchbay.server;

import dev.patchbay.admission.Refusal;
import dev.patchbay.admission.Seat;
import dev.patchbay.endpoint.Agreement;
import dev.patchbay.endpoint.Endpoint;
import dev.patchbay.log.Complaints;
import dev.patchbay.reception.Router;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.socket.Handshake;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/**
 * One handshake that the program is asked about. It is answered once, by whoever comes first: the program, a failure, or a
 * server that stops; and whoever looks on is told once, the seat left once.
 */
final class Visit {

    static final Refusal STOPPING = Refusal.of(HttpStatus.SERVICE_UNAVAILABLE_503, "The server is stopping");

    /** Nobody reads it: the client has gone. As nginx counts it, because HTTP has no status for that. */
    static final Refusal GONE = Refusal.of(499, "");

    private enum Stage {
        ASKING,
        ACCEPTED,
        ANSWERED
    }

    private final Exchange exchange;
    private final Router.Match match;
    private final SessionSettings settings;
    private final Seat seat;
    private final Lobby lobby;
    private final HandshakeJournal journal;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.ASKING);
    private volatile Callback told;

    /**
     * Nothing is answered yet.
     *
     * @param match what serves its path
     * @param settings of the connections there
     * @param seat is left when the connection ends, or does not come about
     * @param lobby is left when there is an answer
     */
    Visit(Exchange exchange, Router.Match match, SessionSettings settings, Seat seat, Lobby lobby) {
        this.exchange = exchange;
        this.match = match;
        this.settings = settings;
        this.seat = seat;
        this.lobby = lobby;
        this.journal = new HandshakeJournal(settings.filter());
        this.told = exchange.callback();
    }

    /** From now on it is noticed when the connection breaks. A slow log-in does not make it an idle one. */
    void watch() {
        Request request = exchange.request();
        request.addIdleTimeoutListener(timeout -> false);
        request.addFailureListener(failure -> {
            if (stage.compareAndSet(Stage.ASKING, Stage.ANSWERED)) {
                gone();
                exchange.fail(failure);
            }
        });
        Request.addCompletionListener(request, failure -> {
            if (failure != null) { // where Jetty fails behind the answer, the connection is never opened
                seat.leave();
            }
        });
    }

    Exchange exchange() {
        return exchange;
    }

    Router.Match match() {
        return match;
    }

    SessionSettings settings() {
        return settings;
    }

    Endpoint endpoint() {
        return match.endpoint();
    }

    Seat seat() {
        return seat;
    }

    /** The program said yes: nobody else may answer any more. Returns whether nobody has. */
    boolean accept(Handshake handshake, Duration took) {
        told = Callback.from(() -> succeeded(handshake, took), this::lost);
        boolean first = stage.compareAndSet(Stage.ASKING, Stage.ACCEPTED);
        if (first) {
            lobby.makeRoom(this); // before the client hears of it, whose next handshake may come at once
        }
        return first;
    }

    /** What Jetty is given to complete when the answer of a handshake that was accepted is written, or lost. */
    Callback told() {
        return Callback.from(() -> told.succeeded(), failure -> told.failed(failure));
    }

    /** The server stops, and has no time for what the program might say. */
    void turnAway() {
        if (stage.compareAndSet(Stage.ASKING, Stage.ANSWERED)) {
            refused(STOPPING);
        }
    }

    /** Refuses, if there is no answer yet. */
    void refuse(Refusal refusal) {
        if (stage.getAndSet(Stage.ANSWERED) != Stage.ANSWERED) {
            lobby.makeRoom(this);
            refused(refusal);
        }
    }

    private void refused(Refusal refusal) {
        leave();
        journalled(refusal);
        exchange.refuse(refusal, match.path(), settings.observer());
    }

    private void succeeded(Handshake handshake, Duration took) {
        if (stage.getAndSet(Stage.ANSWERED) == Stage.ACCEPTED) {
            settings.observer().accepted(match.path(), took);
            Complaints.quietly(() -> journal.accepted(match, handshake, took));
        }
        try {
            exchange.callback().succeeded(); // Jetty opens the connection within this call
        } finally {
            lobby.leave(this); // no earlier: a server that stops would find nobody, neither here nor connected
        }
    }

    private void lost(Throwable failure) {
        if (stage.getAndSet(Stage.ANSWERED) == Stage.ACCEPTED) {
            gone();
        }
        exchange.fail(failure);
    }

    private void gone() {
        leave();
        journalled(GONE);
        settings.observer().refused(match.path(), GONE.status());
    }

    private void leave() {
        seat.leave();
        lobby.leave(this);
    }

    private Handshake unanswered() {
        return Arrivals.of(exchange.request(), List.of()).handshake(endpoint(), match.params(), Agreement.NONE);
    }

    private void journalled(Refusal refusal) {
        Complaints.quietly(() -> journal.refused(match, refusal.status(), this::unanswered));
    }
}
