package dev.patchbay.channel;

import dev.patchbay.socket.Answer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How many channels of one client live: joined, being joined, and those whose topic is given up already and whose last call
 * is not over. A client that makes too many of them is held up.
 */
final class Headcount {

    private static final CompletableFuture<Answer> NOBODY = CompletableFuture.completedFuture(Answer.none());

    private final int limit;
    private final AtomicInteger living = new AtomicInteger();
    private final AtomicReference<CompletableFuture<Answer>> held = new AtomicReference<>(NOBODY);
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile boolean closed;

    Headcount(int limit) {
        this.limit = limit;
    }

    void enter() {
        living.incrementAndGet();
    }

    void leave() {
        int left = living.decrementAndGet();
        letGo();
        if (left == 0 && closed) {
            ended.complete(null);
        }
    }

    /** When the client may go on: at once, or when there are fewer than the limit. */
    Answer whenFewer() {
        if (living.get() < limit) {
            return Answer.none();
        }
        CompletableFuture<Answer> stage = new CompletableFuture<>();
        held.set(stage);
        letGo();
        return new Answer.Later(stage);
    }

    /** Nobody enters any more. */
    void close() {
        closed = true;
        if (living.get() == 0) {
            ended.complete(null);
        }
    }

    /** Completes when it is closed and all have left. */
    CompletionStage<Void> ended() {
        return ended;
    }

    private void letGo() {
        if (living.get() < limit) {
            held.getAndSet(NOBODY).complete(Answer.none());
        }
    }
}
