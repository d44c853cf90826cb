package dev.patchbay.server;

import dev.patchbay.admission.Refusal;
import dev.patchbay.fast.PastJetty;
import dev.patchbay.fast.ReadEndPoint;
import dev.patchbay.mount.Agreement;
import dev.patchbay.observe.LoggedFailure;
import dev.patchbay.session.SocketSession;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Refused;
import dev.patchbay.socket.SocketCalls;
import dev.patchbay.time.Time;
import dev.patchbay.transport.FrameReceiver;
import dev.patchbay.transport.Watchdog;
import dev.patchbay.transport.Ways;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.Configuration;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.WebSocketComponents;
import org.eclipse.jetty.websocket.core.server.Handshaker;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.core.server.WebSocketNegotiator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the program about one handshake, makes the session of the connection to come, and has Jetty answer. */
final class Upgrade extends WebSocketNegotiator.AbstractNegotiator {

    private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);
    private static final Configuration.Customizer NOTHING = new Configuration.ConfigurationCustomizer();
    private static final Ways.Guide GUIDE = new PastJetty();
    private static final Refusal FAILED = Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR_500, "");

    private final Visit visit;
    private final Watchdog watchdog;
    private final Compression compression;
    private final Handshaker handshaker;
    private final WebSocketComponents components;

    Upgrade(
            Visit visit,
            Watchdog watchdog,
            Compression compression,
            Handshaker handshaker,
            WebSocketComponents components) {
        this.visit = visit;
        this.watchdog = watchdog;
        this.compression = compression;
        this.handshaker = handshaker;
        this.components = components;
    }

    /** On a thread that may block. */
    void run() {
        Exchange exchange = visit.exchange();
        Request asked = new WithoutQuery(exchange.request());
        try {
            if (!handshaker.upgradeRequest(this, asked, exchange.response(), visit.told(), components, NOTHING)) {
                visit.refuse(Refusal.of(HttpStatus.BAD_REQUEST_400, "Only WebSocket is served here"));
            }
        } catch (Refused refused) {
            refuse(refused);
        } catch (HttpException.RuntimeException bad) {
            visit.refuse(Refusal.of(bad.getCode(), "The header fields of the handshake cannot be read"));
        } catch (Throwable failure) {
            complain("Jetty's part of connecting to {} failed; the handshake is answered with 500{}", hidden(failure));
            visit.refuse(FAILED);
        }
    }

    /** Returns null where the handshake is answered with an error, as Jetty asks for. */
    @Override
    public @Nullable FrameHandler negotiate(
            ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
        response.setExtensions(compression.accept(request.getExtensions()));
        Agreement agreement = Agreement.of(visit.endpoint(), request.getSubProtocols());
        Handshake handshake = Handshakes.of(visit.exchange().request(), visit.match(), agreement);
        Time time = visit.settings().time();
        long start = time.nanoTime();
        Optional<SocketCalls> calls = ask(handshake);
        Duration took = Duration.ofNanos(time.nanoTime() - start);
        if (calls.isEmpty() || isGone(request) || !visit.accept(handshake, took)) {
            return null;
        }
        agreement.chosen().ifPresent(response::setAcceptedSubProtocol);
        handshake
                .responseHeaders()
                .seal()
                .forEach((name, values) ->
                        values.forEach(value -> response.getHeaders().add(name, value)));
        SocketSession session = new SocketSession(handshake, calls.get(), visit.settings());
        return new FrameReceiver(session, visit.settings(), watchdog, GUIDE, visit.seat()::leave);
    }

    /** What the program says; nothing where it said no, which is answered then. */
    private Optional<SocketCalls> ask(Handshake handshake) {
        try {
            return Optional.of(Objects.requireNonNull(
                    visit.endpoint().binding().connect(handshake), "SocketBinding.connect returned null"));
        } catch (Refused refused) {
            refuse(refused);
        } catch (Throwable failure) {
            complain("Connecting to {} failed; the handshake is answered with 500{}", failure);
            visit.refuse(FAILED);
        }
        return Optional.empty();
    }

    private void refuse(Refused refused) {
        Refused answer = refused;
        try {
            answer = Objects.requireNonNull(visit.endpoint().answer(refused), "Mount.refusals returned null");
        } catch (Throwable failure) {
            complain("Mount.refusals of {} failed; the refusal is answered as it was thrown{}", failure);
        }
        visit.refuse(new Refusal(answer.status(), answer.reason(), answer.headers()));
    }

    /** A client that does not wait for the answer has nothing opened. On the connectors of others it is seen too late. */
    private boolean isGone(Request request) {
        boolean gone =
                Requests.socket(request).filter(ReadEndPoint::isClientGone).isPresent();
        if (gone) {
            visit.refuse(Visit.GONE);
        }
        return gone;
    }

    private void complain(String line, Throwable failure) {
        String path = visit.endpoint().path();
        String cause = line + path + failure.getClass().getName();
        visit.settings().complaints().tell(cause, more -> LOG.error(line, path, more, LoggedFailure.of(failure)));
    }

    /** Jetty's exceptions name what clients have sent, and secrets are among that. */
    private static Throwable hidden(Throwable failure) {
        Throwable shown = new IllegalStateException(failure.getClass().getName());
        shown.setStackTrace(failure.getStackTrace());
        return shown;
    }

    /** Jetty would decode the query, keep it for as long as the connection lasts, and fail where browsers do not. */
    private static final class WithoutQuery extends Request.Wrapper {

        private final HttpURI uri;

        WithoutQuery(Request request) {
            super(request);
            uri = HttpURI.build(request.getHttpURI()).query(null).asImmutable();
        }

        @Override
        public HttpURI getHttpURI() {
            return uri;
        }
    }
}
