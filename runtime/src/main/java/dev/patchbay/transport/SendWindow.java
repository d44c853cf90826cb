package dev.patchbay.transport;

import dev.patchbay.message.Outbound;
import dev.patchbay.socket.MessageDroppedException;
import java.util.concurrent.CompletableFuture;
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
    private final FlushRound heldBack;
    private final Cork reading = new Cork(); // and behind it those of runs, made when they are needed

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
        for (Cork cork = reading; cork != null; cork = cork.next) {
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
        Cork cork = reading.following();
        for (int corks = 1; !cork.holder.compareAndSet(null, current) && corks < MAX_RUNS; corks++) {
            cork = cork.following();
        }
    }

    /** The run is over, or what it has sent is not to be held back any longer. */
    void runEnds() {
        Thread current = Thread.currentThread();
        for (Cork cork = reading.next; cork != null; cork = cork.next) {
            if (cork.holder.get() == current) {
                cork.release();
                return;
            }
        }
    }

    /** Holds back what one thread sends, to write it all with one system call, or before, where the thread is busy for long. */
    final class Cork extends FlushRound.Write {

        private final AtomicReference<@Nullable Thread> holder = new AtomicReference<>();
        private volatile @Nullable Cork next;
        private volatile boolean holdsSome;
        private volatile boolean watched;

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

        @Override
        void write() {
            watched = false;
            if (holdsSome) {
                holdsSome = false; // before it is written: what is sent from now on is held back anew
                output.flush(Callback.NOOP);
            }
        }

        private Cork following() {
            Cork known = next;
            return known == null ? makeFollowing() : known;
        }

        private synchronized Cork makeFollowing() {
            Cork made = next == null ? new Cork() : next;
            next = made;
            return made;
        }

        private void send(byte opCode, Outbound payload, Callback callback) {
            output.send(opCode, payload, callback, true);
            holdsSome = true; // behind it: whoever finds it written finds the frame
            if (this != reading && !watched) { // whose thread reads, and is never busy for long
                watched = true; // only its holder says so
                heldBack.add(this);
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
