package dev.patchbay.fast;

import dev.patchbay.transport.Backlog;
import dev.patchbay.transport.Receiver;
import dev.patchbay.transport.Ways;
import java.util.Optional;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.WebSocketCoreSession;

/** Leads past Jetty where the socket is ours and has neither TLS nor extensions above it, and through Jetty otherwise. */
public final class PastJetty implements Ways.Guide {

    @Override
    public Ways of(CoreSession core, Receiver receiver, Backlog backlog) {
        Optional<EndPoint> endPoint = endPoint(core);
        Ways ways = endPoint.filter(ReadEndPoint.class::isInstance)
                .filter(socket -> core.getNegotiatedExtensions().isEmpty())
                .map(ReadEndPoint.class::cast)
                .map(socket -> pastJetty(socket, receiver, backlog))
                .orElseGet(() -> Ways.throughJetty(core, backlog));
        return endPoint.flatMap(ReadEndPoint::of)
                .map(socket -> new Ways(ways.output(), ways.readOn(), ways.later(), socket::listen))
                .orElse(ways);
    }

    private static Ways pastJetty(ReadEndPoint socket, Receiver receiver, Backlog backlog) {
        return new Ways(socket.takeOver(receiver, backlog), socket::readOn, socket.later(), socket::listen);
    }

    /** Where Jetty's end point stands. */
    private static Optional<EndPoint> endPoint(CoreSession core) {
        return core instanceof WebSocketCoreSession jetty
                ? Optional.of(jetty.getConnection().getEndPoint())
                : Optional.empty();
    }
}
