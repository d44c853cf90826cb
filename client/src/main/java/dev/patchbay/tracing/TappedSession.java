package dev.patchbay.tracing;

import dev.patchbay.trace.TraceLine.Kind;
import org.eclipse.jetty.websocket.core.Behavior;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.Negotiated;
import org.eclipse.jetty.websocket.core.OpCode;
import org.eclipse.jetty.websocket.core.OutgoingEntry;
import org.eclipse.jetty.websocket.core.WebSocketComponents;
import org.eclipse.jetty.websocket.core.WebSocketCoreSession;

/** Jetty's session of a client, whose close frames are seen: Jetty sends some of them by itself. */
public final class TappedSession extends WebSocketCoreSession {

    private final Watch watch;

    private TappedSession(TappedFrames handler, Negotiated negotiated, WebSocketComponents components) {
        super(handler, Behavior.CLIENT, negotiated, components);
        this.watch = handler.watch();
    }

    /** The session of a client; Jetty's own where nobody watches. */
    public static WebSocketCoreSession of(FrameHandler handler, Negotiated negotiated, WebSocketComponents components) {
        return handler instanceof TappedFrames tapped
                ? new TappedSession(tapped, negotiated, components)
                : new WebSocketCoreSession(handler, Behavior.CLIENT, negotiated, components);
    }

    @Override
    public void sendFrame(OutgoingEntry entry) {
        if (entry.getFrame().getOpCode() == OpCode.CLOSE) {
            watch.frame(Kind.SENT, entry.getFrame());
        }
        super.sendFrame(entry);
    }

    @Override
    public void abort() {
        if (!isClosed()) {
            watch.traces().tell(Kind.FORCED, () -> "the network's connection is cut");
        }
        super.abort();
    }
}
