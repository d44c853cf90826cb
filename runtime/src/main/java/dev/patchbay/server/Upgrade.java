package dev.patchbay.server;

import dev.patchbay.admission.Refusal;
import dev.patchbay.fast.ReadEndPoint;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.reception.Decision;
import dev.patchbay.reception.Reception;
import dev.patchbay.session.SocketSession;
import dev.patchbay.transport.FrameReceiver;
import dev.patchbay.transport.Premises;
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
    private static final Refusal FAILED = Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR_500, "");

    private final Visit visit;
    private final Premises premises;
    private final Compression compression;
    private final Handshaker handshaker;
    private final WebSocketComponents components;

    Upgrade(
            Visit visit,
            Premises premises,
            Compression compression,
            Handshaker handshaker,
            WebSocketComponents components) {
        this.visit = visit;
        this.premises = premises;
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
        } catch (HttpException.RuntimeException bad) {
            visit.refuse(Refusal.of(bad.getCode(), "The header fields of the handshake cannot be read"));
        } catch (Throwable failure) {
            complain(hidden(failure));
            visit.refuse(FAILED);
        }
    }

    /** Returns null where the handshake is answered with an error, as Jetty asks for. */
    @Override
    public @Nullable FrameHandler negotiate(
            ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
        response.setExtensions(compression.accept(request.getExtensions()));
        Reception reception = new Reception(visit.match(), visit.settings());
        Decision answer = reception.ask(Arrivals.of(visit.exchange().request(), request.getSubProtocols()));
        if (answer instanceof Decision.No no) {
            visit.refuse(no.refusal());
            return null;
        }
        Decision.Yes yes = (Decision.Yes) answer;
        if (isGone(request) || !visit.accept(yes.handshake(), yes.took())) {
            return null;
        }
        yes.handshake().subprotocol().ifPresent(response::setAcceptedSubProtocol);
        yes.headers()
                .forEach((name, values) ->
                        values.forEach(value -> response.getHeaders().add(name, value)));
        SocketSession session = yes.session(visit.settings());
        return new FrameReceiver(session, visit.settings(), premises, visit.seat()::leave);
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

    private void complain(Throwable failure) {
        String path = visit.match().path();
        String cause = path + failure.getMessage();
        visit.settings()
                .complaints()
                .tell(
                        cause,
                        more -> LOG.error(
                                "Jetty's part of connecting to {} failed; the handshake is answered with 500{}",
                                path,
                                more,
                                LoggedFailure.of(failure)));
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
