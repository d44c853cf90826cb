package dev.patchbay.tracing;

import dev.patchbay.message.Outbound;
import dev.patchbay.trace.TraceLine.Kind;
import dev.patchbay.transport.FrameOutput;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;

/**
 * Sees the frames that go, but for close frames.
 *
 * @param output gets them
 */
record TappedOutput(FrameOutput output, Watch watch) implements FrameOutput {

    @Override
    public void send(byte opCode, Outbound payload, Callback callback, boolean hold) {
        output.send(opCode, payload, seen(opCode, true, payload, callback), hold);
    }

    @Override
    public void sendSoon(byte opCode, Outbound payload, Callback callback) {
        output.sendSoon(opCode, payload, seen(opCode, true, payload, callback));
    }

    @Override
    public void partsBegin() {
        output.partsBegin();
    }

    @Override
    public void partsEnd() {
        output.partsEnd();
    }

    @Override
    public void sendPart(byte opCode, boolean last, Outbound payload, Callback callback) {
        output.sendPart(opCode, last, payload, seen(opCode, last, payload, callback));
    }

    private Callback seen(byte opCode, boolean last, Outbound payload, Callback callback) {
        if (watch.traces().areOn()) {
            watch.frame(Kind.SENT, new Frame(opCode, last, payload.payload()));
        }
        if (OpCode.isControlFrame(opCode) || !watch.isObserved()) {
            return callback;
        }
        Runnable sent = watch.sends(payload.size());
        return Callback.from(
                () -> {
                    sent.run();
                    callback.succeeded();
                },
                callback::failed);
    }

    @Override
    public void flush(Callback callback) {
        output.flush(callback);
    }

    @Override
    public boolean dropOldest(long room) {
        return output.dropOldest(room);
    }

    @Override
    public void drop() {
        output.drop();
    }
}
