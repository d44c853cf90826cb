package dev.patchbay.transport;

import dev.patchbay.log.Complaints;
import dev.patchbay.socket.Limits;
import dev.patchbay.time.Time;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** What was sent on one connection and has not reached the network: counted, and bounded. Any thread. */
public final class Backlog {

    private final long limit;
    private final Time time;
    private final LongConsumer losses;
    private long queued;
    private long progressAt;
    private boolean overflowed;
    private volatile @Nullable WaitingSenders senders; // most peers never keep anybody waiting

    /**
     * Nothing waits.
     *
     * @param limit the bound, in bytes
     * @param time tells when something was written last
     * @param losses is told the payload bytes of what was taken and did not reach the network
     */
    public Backlog(long limit, Time time, LongConsumer losses) {
        this.limit = limit;
        this.time = time;
        this.losses = losses;
    }

    /** Counts a frame, if there is room for it. One larger than the whole backlog still fits where nothing waits. */
    public synchronized boolean take(int payloadBytes) {
        long cost = payloadBytes + (long) Limits.FRAME_COST;
        if (queued == 0) {
            progressAt = time.now(); // lest the silence until now be taken for a standstill
        } else if (queued + cost > limit) {
            return false;
        }
        queued += cost;
        return true;
    }

    /** How many bytes less would have to wait for a frame to have room. */
    public synchronized long lacks(int payloadBytes) {
        return queued + payloadBytes + Limits.FRAME_COST - limit;
    }

    /**
     * Waits until there is room, and counts as {@link #take}; returns false where there was none when it had to stop.
     *
     * @param isOver whether there is nothing to wait for any more; asked again at every {@link #wake}
     */
    public boolean await(int payloadBytes, BooleanSupplier isOver) {
        boolean[] taken = new boolean[1];
        senders().await(() -> {
            taken[0] = !isOver.getAsBoolean() && take(payloadBytes);
            return taken[0] || isOver.getAsBoolean();
        });
        return taken[0];
    }

    /** Those who wait are to ask again whether it is over. */
    public void wake() {
        WaitingSenders known = senders;
        if (known != null) {
            known.wake();
        }
    }

    private synchronized WaitingSenders senders() {
        WaitingSenders made = senders == null ? new WaitingSenders() : senders;
        senders = made;
        return made;
    }

    /** So many frames have reached the network. */
    public void written(int frames, long payloadBytes) {
        give(frames, payloadBytes);
        wake();
    }

    private synchronized void give(int frames, long payloadBytes) {
        progressAt = time.now();
        queued -= payloadBytes + (long) frames * Limits.FRAME_COST;
    }

    /** So many frames never will. */
    public void lost(int frames, long payloadBytes) {
        if (frames > 0) {
            written(frames, payloadBytes);
            Complaints.quietly(() -> losses.accept(payloadBytes)); // who has more to lose than to tell
        }
    }

    /** Something was written, if not yet a whole frame. */
    synchronized void progress() {
        progressAt = time.now();
    }

    /** There was no room; returns whether that is so for the first time. */
    public synchronized boolean overflows() {
        boolean before = overflowed;
        overflowed = true;
        return !before;
    }

    /** The bytes that wait, with their cost for each frame. */
    public synchronized long queued() {
        return queued;
    }

    /** For how long something has been waiting and nothing was written, in nanoseconds. */
    synchronized long stuckFor() {
        return queued == 0 ? 0 : time.now() - progressAt;
    }
}
