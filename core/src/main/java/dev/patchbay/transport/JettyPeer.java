package dev.patchbay.transport;

import dev.patchbay.socket.CloseReason;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CoreSession;

/** The peer of a WebSocket, as one for which too much waits. */
record JettyPeer(CoreSession core, FrameOutput output, Backlog backlog, Closing closing) implements SlowPeer {

    @Override
    public boolean isClosing() {
        return closing.isStarted();
    }

    @Override
    public boolean dropOldest(long room) {
        return output.dropOldest(room);
    }

    @Override
    public boolean giveUp(CloseReason reason) {
        if (!closing.start(CloseReason.of(reason.code()))) {
            return false;
        }
        output.drop();
        backlog.wake();
        core.close(reason.code(), reason.reason(), Callback.NOOP);
        return true;
    }
}
