package dev.patchbay.server;

import dev.patchbay.admission.Admission;
import dev.patchbay.admission.Approach;
import dev.patchbay.admission.Grammar;
import dev.patchbay.admission.Origins;
import dev.patchbay.admission.Refusal;
import dev.patchbay.admission.Seat;
import dev.patchbay.admission.TrustedProxies;
import dev.patchbay.admission.Verdict;
import dev.patchbay.reception.Router;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.transport.Premises;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.websocket.core.WebSocketComponents;
import org.eclipse.jetty.websocket.core.server.Handshaker;
import org.eclipse.jetty.websocket.core.server.WebSocketMappings;

/**
 * Where requests for sockets come in: on the network's thread it is decided who may be heard, and on a thread of the lobby the
 * program is asked.
 */
final class Entrance {

    private static final Refusal BUSY =
            Refusal.of(HttpStatus.SERVICE_UNAVAILABLE_503, "Too many handshakes are under way", "Retry-After", "1");

    private final Admission admission;
    private final TrustedProxies proxies;
    private final Origins origins;
    private final Lobby lobby;
    private final boolean compression;
    private final WebSocketComponents components = new WebSocketComponents();
    private final Handshaker handshaker = new WebSocketMappings(components).getHandshaker();

    Entrance(Admission admission, TrustedProxies proxies, Origins origins, Lobby lobby, boolean compression) {
        this.admission = admission;
        this.proxies = proxies;
        this.origins = origins;
        this.lobby = lobby;
        this.compression = compression;
    }

    /** Jetty's part, which starts and stops with the handler. */
    WebSocketComponents components() {
        return components;
    }

    /** The threads on which the program is asked; the same. */
    Object threads() {
        return lobby.threads();
    }

    void open() {
        lobby.open();
    }

    /**
     * From now on everybody is refused, those who wait for an answer, too.
     *
     * @return completes when they are answered
     */
    CompletableFuture<Void> close() {
        return lobby.close();
    }

    /**
     * Sees to it that a request for a socket is answered.
     *
     * @param match the socket
     * @param settings of its connections
     * @param premises where they are
     */
    void receive(Exchange exchange, Router.Match match, SessionSettings settings, Premises premises) {
        if (lobby.isClosed()) {
            exchange.refuse(Visit.STOPPING, match.endpoint().path(), settings.observer());
            return;
        }
        Approach came = Requests.opening(exchange.request());
        Approach seen = proxies.seenThrough(came);
        Verdict verdict = verdict(seen, settings);
        if (verdict instanceof Refusal refusal) {
            exchange.refuse(refusal, match.endpoint().path(), settings.observer());
        } else if (verdict instanceof Seat seat) {
            try {
                Request request = SeenRequest.of(exchange.request(), came, seen);
                Exchange clear = new Exchange(request, exchange.response(), exchange.callback());
                ask(new Visit(clear, match, settings, seat, lobby), seen, premises);
            } catch (IllegalArgumentException noUri) {
                seat.leave();
                Refusal bad = Refusal.of(HttpStatus.BAD_REQUEST_400, "That is no URI, or no host");
                exchange.refuse(bad, match.endpoint().path(), settings.observer());
            }
        }
    }

    private Verdict verdict(Approach seen, SessionSettings settings) {
        Optional<Refusal> fault = Grammar.fault(seen, settings.complaints());
        return fault.isPresent() ? fault.get() : admission.admit(seen);
    }

    private void ask(Visit visit, Approach opening, Premises premises) {
        visit.watch();
        Compression wanted = Compression.when(visit.endpoint().compresses(compression));
        Upgrade upgrade = new Upgrade(visit, premises, wanted, handshaker, components);
        Runnable asking = () -> {
            admission
                    .strangePage(opening, visit.endpoint().origins(origins))
                    .ifPresentOrElse(visit::refuse, upgrade::run);
        };
        if (!lobby.enter(visit, asking)) {
            visit.refuse(BUSY);
        }
    }
}
