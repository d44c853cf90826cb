package dev.patchbay.transport;

import dev.patchbay.message.Outbound;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.OpCode;

/** Keeps the frames of a message together that has several: from its begin to its end, other messages wait here. */
final class GatedOutput implements FrameOutput {

    private record Held(byte opCode, Outbound payload, Callback callback) {}

    private final FrameOutput output;
    private final Backlog backlog;
    private final AtomicInteger passing = new AtomicInteger(); // frames that have found the gate open
    private final List<Held> held = new ArrayList<>(); // guarded by this
    private volatile boolean isShut;

    GatedOutput(FrameOutput output, Backlog backlog) {
        this.output = output;
        this.backlog = backlog;
    }

    @Override
    public void send(byte opCode, Outbound payload, Callback callback, boolean hold) {
        if (OpCode.isControlFrame(opCode)) {
            output.send(opCode, payload, callback, hold);
        } else if (passes(opCode, payload, callback)) {
            try {
                output.send(opCode, payload, callback, hold);
            } finally {
                passing.decrementAndGet();
            }
        }
    }

    @Override
    public void sendSoon(byte opCode, Outbound payload, Callback callback) {
        if (passes(opCode, payload, callback)) {
            try {
                output.sendSoon(opCode, payload, callback);
            } finally {
                passing.decrementAndGet();
            }
        }
    }

    /** Whether a frame passes now; else it waits. */
    private boolean passes(byte opCode, Outbound payload, Callback callback) {
        do {
            passing.incrementAndGet();
            if (!isShut) {
                return true;
            }
            passing.decrementAndGet();
        } while (!isHeld(new Held(opCode, payload, callback))); // where not, the gate was opened in between
        return false;
    }

    private synchronized boolean isHeld(Held frame) {
        return isShut && held.add(frame);
    }

    @Override
    public void partsBegin() {
        synchronized (this) {
            if (isShut) {
                throw new IllegalStateException("A message that is sent part by part is not finished yet");
            }
            isShut = true;
        }
        while (passing.get() > 0) { // which does not block
            Thread.onSpinWait();
        }
    }

    @Override
    public void sendPart(byte opCode, boolean last, Outbound payload, Callback callback) {
        output.sendPart(opCode, last, payload, callback);
    }

    @Override
    public void partsEnd() {
        for (List<Held> next = takeHeld(true); !next.isEmpty(); next = takeHeld(true)) {
            next.forEach(frame -> output.send(frame.opCode, frame.payload, frame.callback, true));
            output.flush(Callback.NOOP);
        }
    }

    private synchronized List<Held> takeHeld(boolean opens) {
        List<Held> taken = List.copyOf(held);
        held.clear();
        isShut &= !opens || !taken.isEmpty();
        return taken;
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
        for (Held frame : takeHeld(false)) {
            backlog.lost(1, frame.payload.size());
            frame.callback.failed(new ClosedChannelException());
        }
        output.drop();
    }
}
