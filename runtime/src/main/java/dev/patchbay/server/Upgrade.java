package dev.patchbay.server;

import dev.patchbay.admission.Seat;
import dev.patchbay.mount.Agreement;
import dev.patchbay.mount.Endpoint;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.SocketSession;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Refused;
import dev.patchbay.socket.SocketCalls;
import dev.patchbay.transport.FrameReceiver;
import dev.patchbay.transport.Watchdog;
import java.time.Duration;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.core.server.WebSocketNegotiator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One handshake whose headers are in order: asks the program, and makes the session of the connection to come. */
final class Upgrade extends WebSocketNegotiator.AbstractNegotiator {

    private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);

    private final Router.Match match;
    private final SessionSettings settings;
    private final Watchdog watchdog;
    private final Compression compression;
    private final HandshakeJournal journal;
    private final Seat seat;

    /**
     * For one request.
     *
     * @param match what serves its path
     * @param settings of its connections
     * @param watchdog looks after the connection
     * @param compression what is agreed on
     * @param seat is left when the connection ends, or does not come about
     */
    Upgrade(Router.Match match, SessionSettings settings, Watchdog watchdog, Compression compression, Seat seat) {
        this.match = match;
        this.settings = settings;
        this.watchdog = watchdog;
        this.compression = compression;
        this.journal = new HandshakeJournal(settings.filter());
        this.seat = seat;
    }

    /** Returns null where the handshake is answered with an error, as Jetty asks for. */
    @Override
    public @Nullable FrameHandler negotiate(
            ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
        response.setExtensions(compression.accept(request.getExtensions()));
        Endpoint endpoint = match.endpoint();
        String path = Handshakes.path(request);
        try {
            Agreement agreement = Agreement.of(endpoint, request.getSubProtocols());
            Handshake handshake = Handshakes.of(request, match, agreement);
            long start = System.nanoTime();
            SocketCalls calls = endpoint.binding().connect(handshake);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            settings.observer().accepted(path, took);
            journal.accepted(endpoint, handshake, took);
            agreement.chosen().ifPresent(response::setAcceptedSubProtocol);
            return new FrameReceiver(new SocketSession(handshake, calls, settings), settings, watchdog, seat::leave);
        } catch (Refused refused) {
            Refused answer = endpoint.answer(refused);
            journal.refused(endpoint, answer, () -> Handshakes.of(request, match, Agreement.NONE));
            answer(path, response, callback, answer.status(), answer.reason());
        } catch (Throwable failure) {
            LOG.error("Connecting to {} failed; the handshake is answered with 500", path, failure);
            answer(path, response, callback, HttpStatus.INTERNAL_SERVER_ERROR_500, "");
        }
        return null;
    }

    private void answer(String path, ServerUpgradeResponse response, Callback callback, int status, String text) {
        seat.leave();
        settings.observer().refused(path, status);
        PlainText.write(response, callback, status, text);
    }
}
