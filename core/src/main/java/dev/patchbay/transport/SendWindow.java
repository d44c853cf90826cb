package dev.patchbay.transport;

import dev.patchbay.message.Outbound;
import dev.patchbay.session.SentStage;
import dev.patchbay.socket.MessageDroppedException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Lets what one thread sends in one go be written together, on one connection. */
final class SendWindow {

    /** So many runs of one connection are written together, each; what others send is written as it comes. */
    private static final int MAX_RUNS = 8;

    /** For a message whose fate nobody waits for. */
    static final SentStage NOBODY = new SentStage(Runnable::run);

    private static final Set<Thread> NONE = Set.of();

    private final FrameOutput output;
    private final Backlog backlog;
    private final WaitingHandlers waitingHandlers;
    private final BooleanSupplier isClosing;
    private final FlushRound heldBack;
    private final Cork reading = new Cork(); // and behind it those of runs, made when they are needed
    private volatile Set<Thread> uncorked = NONE;

    /**
     * An empty window.
     *
     * @param output takes the frames
     * @param backlog bounds them
     * @param waitingHandlers says who may wait for room
     * @param isClosing whether nothing is sent any more, and not waited for either
     * @param heldBack asks for what is held back after a moment
     */
    SendWindow(
            FrameOutput output,
            Backlog backlog,
            WaitingHandlers waitingHandlers,
            BooleanSupplier isClosing,
            FlushRound heldBack) {
        this.output = output;
        this.backlog = backlog;
        this.waitingHandlers = waitingHandlers;
        this.isClosing = isClosing;
        this.heldBack = heldBack;
    }

    /**
     * Sends a frame. Where there is no room, and this thread runs a handler of this connection, waits for the peer to take
     * some of what is before it.
     *
     * @param opCode what kind of frame
     * @param payload its payload
     * @param written completes when the frame was handed to the network
     * @return whether there was room; where not, nothing happened
     */
    boolean send(byte opCode, Outbound payload, SentStage written) {
        int size = payload.size();
        boolean isTaken = backlog.take(size) || makesRoom(size) || awaitsRoom(size);
        if (isTaken) {
            pass(opCode, payload, written);
        }
        return isTaken;
    }

    /** Sends a frame for which room was found. */
    void pass(byte opCode, Outbound payload, SentStage written) {
        Callback callback = written == NOBODY ? Callback.NOOP : new Fate(written);
        Cork cork = heldByThisThread();
        if (cork != null) {
            cork.send(opCode, payload, callback);
        } else {
            output.send(opCode, payload, callback, false);
        }
    }

    /** Lets the peer have what was held back, which it was never offered, and counts a frame if there is room then. */
    boolean makesRoom(int size) {
        output.flush(Callback.NOOP);
        return backlog.take(size);
    }

    private boolean awaitsRoom(int size) {
        return isRun() && waitingHandlers.lets(() -> backlog.await(size, isClosing));
    }

    /** Whether this thread runs a mailbox of the connection's; one that reads frames is waited for by others. */
    private boolean isRun() {
        Cork held = heldByThisThread();
        return held == null ? uncorked.contains(Thread.currentThread()) : held != reading;
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
        for (int corks = 1; !cork.holder.compareAndSet(null, current); corks++) {
            if (corks == MAX_RUNS) {
                uncorked().add(current);
                return;
            }
            cork = cork.following();
        }
    }

    /** What this thread's run has sent is written, and what it sends until its end is written as it comes. */
    void runFlushes() {
        if (releases()) {
            uncorked().add(Thread.currentThread());
        }
    }

    /** The run is over. */
    void runEnds() {
        if (!releases() && uncorked != NONE) {
            uncorked.remove(Thread.currentThread());
        }
    }

    private boolean releases() {
        Thread current = Thread.currentThread();
        for (Cork cork = reading.next; cork != null; cork = cork.next) {
            if (cork.holder.get() == current) {
                cork.release();
                return true;
            }
        }
        return false;
    }

    private synchronized Set<Thread> uncorked() {
        if (uncorked == NONE) {
            uncorked = ConcurrentHashMap.newKeySet();
        }
        return uncorked;
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
        public void write() {
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
    record Fate(SentStage written) implements Callback {

        @Override
        public void succeeded() {
            written.sent();
        }

        @Override
        public void failed(Throwable failure) {
            written.lost(
                    failure instanceof MessageDroppedException
                            ? failure
                            : new MessageDroppedException("the connection ended first"));
        }
    }
}
