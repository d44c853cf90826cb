package dev.patchbay.channel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/** How many channels of one client live, those among them whose topic is given up already and whose last call is not over. */
final class Headcount {

    private final AtomicInteger living = new AtomicInteger();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile boolean closed;

    void enter() {
        living.incrementAndGet();
    }

    void leave() {
        if (living.decrementAndGet() == 0 && closed) {
            ended.complete(null);
        }
    }

    int living() {
        return living.get();
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
}
