package dev.patchbay.phoenix;

import dev.patchbay.binding.Answer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * How many channels of one client live: joined, being joined, and those whose topic is given up already and whose last call
 * is not over. A client that makes too many of them is held up.
 */
final class Headcount {

    private static final CompletableFuture<Answer> NOBODY = CompletableFuture.completedFuture(Answer.none());
    private static final CompletableFuture<Void> EMPTY = CompletableFuture.completedFuture(null);

    private final int limit;
    private int living; // all guarded by this; what is completed is completed outside, where others go on with it
    private CompletableFuture<Answer> held = NOBODY;
    private CompletableFuture<Void> ended = EMPTY;

    Headcount(int limit) {
        this.limit = limit;
    }

    synchronized void enter() {
        living++;
    }

    void leave() {
        CompletableFuture<Answer> free = NOBODY;
        CompletableFuture<Void> over = EMPTY;
        synchronized (this) {
            living--;
            if (living < limit) {
                free = held;
                held = NOBODY;
            }
            if (living == 0) {
                over = ended;
            }
        }
        free.complete(Answer.none());
        over.complete(null);
    }

    /** When the client may go on: at once, or when there are fewer than the limit. */
    synchronized Answer whenFewer() {
        if (living < limit) {
            return Answer.none();
        }
        held = new CompletableFuture<>();
        return new Answer.Later(held);
    }

    /** Nobody enters any more. */
    synchronized void close() {
        if (living > 0) {
            ended = new CompletableFuture<>();
        }
    }

    /** Completes when all have left; asked for when it is closed. */
    synchronized CompletionStage<Void> ended() {
        return ended;
    }
}
