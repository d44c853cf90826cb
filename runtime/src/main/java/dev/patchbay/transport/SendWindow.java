package dev.patchbay.transport;

import dev.patchbay.message.Outbound;
import dev.patchbay.socket.MessageDroppedException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Lets what one thread sends in one go be written together, on one connection. */
final class SendWindow {

    /** So many runs of one connection are written together, each; what others send is written as it comes. */
    private static final int MAX_RUNS = 8;

    /** For a message whose fate nobody waits for. */
    static final CompletableFuture<Void> NOBODY = new CompletableFuture<>();

    private final FrameOutput output;
    private final Backlog backlog;
    private final Cork reading = new Cork();
    private final Cork running = reading.following();
    private final FlushRound heldBack;
    private final AtomicBoolean watched = new AtomicBoolean();
    private final Held held = new Held();

    /**
     * An empty window.
     *
     * @param output takes the frames
     * @param backlog bounds them
     * @param heldBack asks for what is held back after a moment
     */
    SendWindow(FrameOutput output, Backlog backlog, FlushRound heldBack) {
        this.output = output;
        this.backlog = backlog;
        this.heldBack = heldBack;
    }

    /**
     * Sends a frame.
     *
     * @param opCode what kind of frame
     * @param payload its payload
     * @param written completes when the frame was handed to the network
     * @return whether there was room; where not, nothing happened
     */
    boolean send(byte opCode, Outbound payload, CompletableFuture<Void> written) {
        if (!backlog.take(payload.size())) {
            return false;
        }
        Callback callback = written == NOBODY ? Callback.NOOP : new Fate(written);
        Cork cork = heldByThisThread();
        if (cork != null) {
            cork.send(opCode, payload, callback);
        } else {
            output.send(opCode, payload, callback, false);
        }
        return true;
    }

    private @Nullable Cork heldByThisThread() {
        Thread current = Thread.currentThread();
        for (Cork cork = reading; cork != null; cork = cork.next.get()) {
            if (cork.holder.get() == current) {
                return cork;
            }
        }
        return null;
    }

    /** The thread that reads frames: what it sends is held back until it has brought all of them. */
    Cork reading() {
        return reading;
    }

    /** The run of a mailbox begins: what this thread sends is held back until it is over. Several may run at once. */
    void runStarts() {
        Thread current = Thread.currentThread();
        Cork cork = running;
        for (int corks = 1; !cork.holder.compareAndSet(null, current) && corks < MAX_RUNS; corks++) {
            cork = cork.following();
        }
    }

    /** The run is over, or what it has sent is not to be held back any longer. */
    void runEnds() {
        Thread current = Thread.currentThread();
        for (Cork cork = running; cork != null; cork = cork.next.get()) {
            if (cork.holder.get() == current) {
                cork.release();
                return;
            }
        }
    }

    private void watch() {
        if (!watched.get() && watched.compareAndSet(false, true)) {
            heldBack.add(held);
        }
    }

    /** Holds back what one thread sends, to write it all with one system call. */
    final class Cork {

        private final AtomicReference<@Nullable Thread> holder = new AtomicReference<>();
        private final AtomicReference<@Nullable Cork> next = new AtomicReference<>();
        private volatile boolean holdsSome;

        void hold() {
            holder.set(Thread.currentThread());
        }

        void release() {
            boolean some = holdsSome;
            holdsSome = false;
            holder.set(null); // after it, because another thread may hold it from now on
            if (some) {
                output.flush(Callback.NOOP);
            }
        }

        private void write() {
            if (holdsSome) {
                holdsSome = false; // before it is written: what is sent from now on is held back anew
                output.flush(Callback.NOOP);
            }
        }

        private Cork following() {
            Cork known = next.get();
            if (known != null) {
                return known;
            }
            Cork made = new Cork();
            Cork other = next.compareAndExchange(null, made);
            return other == null ? made : other;
        }

        private void send(byte opCode, Outbound payload, Callback callback) {
            output.send(opCode, payload, callback, true);
            holdsSome = true; // behind it: whoever finds it written finds the frame
            if (this != reading) { // whose thread reads, and is never busy for long
                watch();
            }
        }
    }

    /** Writes what runs hold back that are not over yet: their thread may be busy for long. */
    private final class Held extends FlushRound.Write {

        @Override
        void write() {
            watched.set(false);
            for (Cork cork = running; cork != null; cork = cork.next.get()) {
                cork.write();
            }
        }
    }

    /** What is told the sender of one message. */
    private record Fate(CompletableFuture<Void> written) implements Callback {

        @Override
        public void succeeded() {
            written.complete(null);
        }

        @Override
        public void failed(Throwable failure) {
            written.completeExceptionally(new MessageDroppedException("the connection ended first"));
        }
    }
}
