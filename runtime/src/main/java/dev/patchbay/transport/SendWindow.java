package dev.patchbay.transport;

import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What was sent on one connection and has not reached the network: counted, bounded, and written together where one
 * thread sends several messages in one go.
 */
final class SendWindow {

    /** So many runs of one connection are written together, each; what others send is written as it comes. */
    private static final int MAX_RUNS = 8;

    /** For a message whose fate nobody waits for. */
    static final CompletableFuture<Void> NOBODY = new CompletableFuture<>();

    private static final List<CompletableFuture<Void>> ALONE = List.of();

    /** Is told of what was taken and did not reach the network, which may be several frames that were written together. */
    @FunctionalInterface
    interface Losses {
        void lost(long payloadBytes);
    }

    private final FrameOutput output;
    private final long backlog;
    private final Clock clock;
    private final Losses losses;
    private final AtomicLong queued = new AtomicLong();
    private final Cork reading = new Cork();
    private final Cork running = reading.following();
    private final FlushRound heldBack;
    private final AtomicBoolean watched = new AtomicBoolean();
    private final Runnable writeHeld = this::writeHeld;
    private volatile long progressAt;

    /**
     * An empty window.
     *
     * @param output takes the frames
     * @param backlog the bound, in bytes
     * @param clock tells when something was written last
     * @param losses is told of what did not reach the network
     * @param heldBack asks for what is held back after a moment
     */
    SendWindow(FrameOutput output, long backlog, Clock clock, Losses losses, FlushRound heldBack) {
        this.heldBack = heldBack;
        this.output = output;
        this.backlog = backlog;
        this.clock = clock;
        this.losses = losses;
    }

    /**
     * Sends a frame.
     *
     * @param opCode what kind of frame
     * @param payload its payload
     * @param written completes when the frame was handed to the network
     * @param soon whether it may wait a moment for others; nobody waits for its fate then
     * @return whether there was room; where not, nothing happened
     */
    boolean send(byte opCode, Outbound payload, CompletableFuture<Void> written, boolean soon) {
        long cost = payload.size() + (long) Limits.FRAME_COST;
        if (!reserve(cost)) {
            return false;
        }
        Cork cork = heldByThisThread();
        if (cork != null) {
            cork.send(opCode, payload, cost, written);
        } else if (soon) {
            output.sendSoon(opCode, payload, fate(cost, 1, ALONE));
        } else {
            output.send(opCode, payload, fate(cost, 1, List.of(written)), false);
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

    /** The bytes that wait, with their cost for each frame. */
    long queued() {
        return queued.get();
    }

    /** For how long something has been waiting and nothing was written, in nanoseconds. */
    long stuckFor() {
        return queued.get() == 0 ? 0 : clock.now() - progressAt;
    }

    /** Something was written, if not yet a whole frame. */
    void progress() {
        progressAt = clock.now();
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

    /** A message larger than the whole backlog still fits into an empty window. */
    private boolean reserve(long cost) {
        if (queued.get() == 0) {
            progressAt = clock.now(); // before it is counted, lest the silence until now be taken for a standstill
        }
        long before = queued.getAndAdd(cost);
        if (before > 0 && before + cost > backlog) {
            queued.addAndGet(-cost);
            return false;
        }
        return true;
    }

    /** Writes what runs hold back that are not over yet: their thread may be busy for long. */
    private void writeHeld() {
        watched.set(false);
        for (Cork cork = running; cork != null; cork = cork.next.get()) {
            cork.write();
        }
    }

    private void watch() {
        if (!watched.get() && watched.compareAndSet(false, true)) {
            heldBack.add(writeHeld);
        }
    }

    /** Holds back what one thread sends, to write it all with one system call. */
    final class Cork {

        private final AtomicReference<@Nullable Thread> holder = new AtomicReference<>();
        private final AtomicReference<@Nullable Cork> next = new AtomicReference<>();
        private long cost;
        private int frames;
        private List<CompletableFuture<Void>> waiting = List.of();

        void hold() {
            holder.set(Thread.currentThread());
        }

        void release() {
            Optional<Written> gathered = gather();
            holder.set(null); // after it, because another thread may hold it from now on
            gathered.ifPresent(output::flush);
        }

        private void write() {
            gather().ifPresent(output::flush);
        }

        private synchronized Optional<Written> gather() {
            if (cost == 0) {
                return Optional.empty();
            }
            Written gathered = fate(cost, frames, waiting);
            cost = 0;
            frames = 0;
            waiting = List.of();
            return Optional.of(gathered);
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

        private void send(byte opCode, Outbound payload, long frameCost, CompletableFuture<Void> written) {
            add(opCode, payload, frameCost, written);
            if (this != reading) { // whose thread reads, and is never busy for long
                watch();
            }
        }

        private synchronized void add(byte opCode, Outbound payload, long frameCost, CompletableFuture<Void> written) {
            cost += frameCost;
            frames++;
            if (written != NOBODY) {
                waiting = waiting.isEmpty() ? new ArrayList<>() : waiting;
                waiting.add(written);
            }
            output.send(opCode, payload, Callback.NOOP, true);
        }
    }

    /** So much has left it, whichever way. */
    void leave(long cost) {
        progressAt = clock.now();
        queued.addAndGet(-cost);
    }

    private Written fate(long cost, int frames, List<CompletableFuture<Void>> waiting) {
        return new Written(this, losses, cost, frames, waiting);
    }
}
