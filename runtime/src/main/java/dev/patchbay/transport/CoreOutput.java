package dev.patchbay.transport;

import dev.patchbay.message.Outbound;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;

/** Leaves the writing to Jetty, which knows TLS, compression, and the connectors of others. */
record CoreOutput(CoreSession core) implements FrameOutput {

    @Override
    public void send(byte opCode, Outbound payload, Callback callback, boolean hold) {
        core.sendFrame(new Frame(opCode, payload.payload()), callback, hold);
    }

    @Override
    public void sendSoon(byte opCode, Outbound payload, Callback callback) {
        send(opCode, payload, callback, false);
    }

    @Override
    public void flush(Callback callback) {
        core.flush(callback);
    }

    /** Jetty drops it when the close frame comes that says why. */
    @Override
    public void drop() {}
}
