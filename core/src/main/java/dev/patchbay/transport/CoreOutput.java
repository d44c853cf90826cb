package dev.patchbay.transport;

import dev.patchbay.message.Outbound;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;

/** Leaves the writing to Jetty, which knows TLS, compression, and the connectors of others. */
final class CoreOutput implements FrameOutput {

    private final ReentrantLock lock = new ReentrantLock();
    private final CoreSession core;
    private final Backlog backlog;

    /** What Jetty batches: it calls that a success before it is written, so its fate is that of the flush behind it. */
    private Fate held;

    CoreOutput(CoreSession core, Backlog backlog) {
        this.core = core;
        this.backlog = backlog;
        this.held = Fate.none(backlog);
    }

    @Override
    public void send(byte opCode, Outbound payload, Callback callback, boolean hold) {
        Frame frame = new Frame(opCode, payload.payload());
        if (!hold) {
            core.sendFrame(frame, new Fate(backlog, 1, payload.size(), callback), false);
            return;
        }
        core.sendFrame(frame, Callback.NOOP, true);
        lock.lock();
        try {
            held = held.and(payload.size(), callback);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void sendSoon(byte opCode, Outbound payload, Callback callback) {
        send(opCode, payload, callback, false);
    }

    @Override
    public void sendPart(byte opCode, boolean last, Outbound payload, Callback callback) {
        core.sendFrame(
                new Frame(opCode, last, payload.payload()), new Fate(backlog, 1, payload.size(), callback), false);
    }

    @Override
    public void flush(Callback callback) {
        Fate flushed;
        lock.lock();
        try {
            flushed = held;
            held = Fate.none(backlog);
        } finally {
            lock.unlock();
        }
        core.flush(Callback.combine(flushed, callback));
    }

    /** Jetty drops it when the close frame comes that says why. */
    @Override
    public void drop() {}

    /** What becomes of some frames. */
    private record Fate(Backlog backlog, int frames, long bytes, Callback waiting) implements Callback {

        static Fate none(Backlog backlog) {
            return new Fate(backlog, 0, 0, Callback.NOOP);
        }

        Fate and(int size, Callback callback) {
            Callback both = callback == NOOP ? waiting : Callback.combine(waiting, callback);
            return new Fate(backlog, frames + 1, bytes + size, both);
        }

        @Override
        public void succeeded() {
            backlog.written(frames, bytes);
            waiting.succeeded();
        }

        @Override
        public void failed(Throwable failure) {
            backlog.lost(frames, bytes);
            waiting.failed(failure);
        }
    }
}
