package dev.patchbay.phoenix;

import dev.patchbay.binding.Answer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How much of one channel waits. What its client asked for and has no answer yet holds the client up when there is too
 * much of it; what the program posts is not taken then.
 */
final class Room {

    private static final CompletableFuture<Answer> NOBODY = CompletableFuture.completedFuture(Answer.none());

    private final int limit;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile CompletableFuture<Answer> held = NOBODY;
    private int posted; // guarded by this
    private volatile boolean closed;

    Room(int limit) {
        this.limit = limit;
    }

    /** The client asked for something. */
    void take() {
        asked.incrementAndGet();
    }

    /** It is done. */
    void leave() {
        asked.decrementAndGet();
        letGo();
    }

    /** The channel has ended: nobody is held up for it. */
    void close() {
        closed = true;
        letGo();
    }

    /** When the client may go on: at once, or when half of what waits is done. */
    Answer whenFree() {
        if (asked.get() < limit || closed) {
            return Answer.none();
        }
        CompletableFuture<Answer> stage = new CompletableFuture<>();
        held = stage;
        letGo();
        return new Answer.Later(stage);
    }

    /** Whether there is room for something of the program's. */
    synchronized boolean post() {
        boolean isFree = posted < limit;
        if (isFree) {
            posted++;
        }
        return isFree;
    }

    /** What the program posted is done. */
    synchronized void posted() {
        posted--;
    }

    private void letGo() {
        boolean isHeld = held != NOBODY; // who holds sets it before it looks whether it may
        if (isHeld && (closed || asked.get() <= limit / 2)) {
            taken().complete(Answer.none());
        }
    }

    private synchronized CompletableFuture<Answer> taken() {
        CompletableFuture<Answer> stage = held;
        held = NOBODY;
        return stage;
    }
}
