package dev.patchbay.transport;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.WebSocketCoreSession;

/**
 * Which ways the frames of one connection go: past Jetty where the socket is ours and has neither TLS nor extensions above
 * it, through Jetty otherwise.
 *
 * @param output takes frames
 * @param readOn asks for more, where it was not Jetty that had stopped for the session; returns whether that was so
 * @param later runs what is to wait until the other connections have had their turn
 */
record Ways(FrameOutput output, BooleanSupplier readOn, Executor later) {

    static Ways of(CoreSession core, FrameReader.Receiver receiver, Backlog backlog) {
        return endPoint(core)
                .filter(ReadEndPoint.class::isInstance)
                .filter(socket -> core.getNegotiatedExtensions().isEmpty())
                .map(ReadEndPoint.class::cast)
                .map(socket -> new Ways(socket.takeOver(receiver, backlog), socket::readOn, socket.later()))
                .orElseGet(() -> new Ways(new CoreOutput(core, backlog), () -> false, executor(core)));
    }

    private static Executor executor(CoreSession core) {
        return core instanceof WebSocketCoreSession jetty
                ? jetty.getExecutor()
                : core.getWebSocketComponents().getExecutor();
    }

    /** Where Jetty's end point stands. */
    static Optional<EndPoint> endPoint(CoreSession core) {
        return core instanceof WebSocketCoreSession jetty
                ? Optional.of(jetty.getConnection().getEndPoint())
                : Optional.empty();
    }
}
