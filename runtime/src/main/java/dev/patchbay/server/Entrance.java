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
import dev.patchbay.session.Handover;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.transport.Premises;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.http.HttpStatus;
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
     * Sees to it that a request for a WebSocket is answered.
     *
     * @param match the socket
     * @param settings of its connections
     * @param premises where they are
     */
    void receive(Exchange exchange, Router.Match match, SessionSettings settings, Premises premises) {
        Caller caller = caller(exchange, match, settings);
        if (lobby.isClosed()) {
            caller.refuse(Visit.STOPPING);
            return;
        }
        Optional<Refusal> fault = Grammar.fault(caller.seen(), settings.complaints());
        if (fault.isPresent()) {
            caller.refuse(fault.get());
        } else {
            admit(caller, exchange.form(), visit -> upgrade(visit, premises));
        }
    }

    private Runnable upgrade(Visit visit, Premises premises) {
        Compression wanted = Compression.when(visit.endpoint().compresses(compression));
        return new Upgrade(visit, premises, wanted, handshaker, components)::run;
    }

    /** Who a request comes from, whatever it asks for. */
    Caller caller(Exchange exchange, Router.Match match, SessionSettings settings) {
        Approach came = Requests.opening(exchange.request());
        return new Caller(exchange, match, settings, came, proxies.seenThrough(came));
    }

    /**
     * Sees to it that somebody who wants a connection has a seat, and the program is asked.
     *
     * @param form how those are answered who are refused then
     * @param asking asks, on a thread that may block
     */
    void admit(Caller caller, UnaryOperator<Refusal> form, Function<Visit, Runnable> asking) {
        if (lobby.isClosed()) {
            caller.refuse(Visit.STOPPING);
            return;
        }
        Verdict verdict = admission.admit(caller.seen());
        if (verdict instanceof Refusal refusal) {
            caller.refuse(refusal);
        } else if (verdict instanceof Seat seat) {
            try {
                Exchange clear = caller.clear().answering(form);
                ask(caller, new Visit(clear, caller.match(), caller.settings(), seat, lobby), asking);
            } catch (IllegalArgumentException noUri) {
                seat.leave();
                caller.refuse(Refusal.of(HttpStatus.BAD_REQUEST_400, "That is no URI, or no host"));
            }
        }
    }

    private void ask(Caller caller, Visit visit, Function<Visit, Runnable> asking) {
        visit.watch();
        Runnable answer = asking.apply(visit);
        Runnable step = () -> strangePage(caller).ifPresentOrElse(visit::refuse, answer);
        if (!lobby.enter(visit, step)) {
            visit.refuse(BUSY);
        }
    }

    private Optional<Refusal> strangePage(Caller caller) {
        return admission.strangePage(caller.seen(), originsOf(caller));
    }

    private Origins originsOf(Caller caller) {
        return caller.match().endpoint().origins(origins);
    }

    /**
     * Goes on where the page that a request comes from may, and refuses it else.
     *
     * @param step does not block; it runs on a worker where the program had to be asked
     */
    void ofAllowedPage(Caller caller, Runnable step) {
        Runnable asking = () -> strangePage(caller).ifPresentOrElse(caller::refuse, step);
        if (originsOf(caller).asksTheProgram() && caller.hasPage()) {
            Handover.toWorker(caller.settings().workers(), asking);
        } else {
            asking.run();
        }
    }
}
