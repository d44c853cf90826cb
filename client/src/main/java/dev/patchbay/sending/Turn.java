package dev.patchbay.sending;

import dev.patchbay.message.Outbound;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** A message, and its place among those that wait to be sent. */
final class Turn {

    /** Who is first. */
    static final Comparator<Turn> ORDER =
            Comparator.comparingInt((Turn turn) -> turn.priority).reversed().thenComparingLong(turn -> turn.number);

    final int cost;
    final int priority;
    private final Outbound message;
    private final long number;
    private final Function<Outbound, CompletionStage<Void>> onward;
    private final CompletableFuture<Void> sent = new CompletableFuture<>();

    /**
     * A message that waits.
     *
     * @param number higher than that of every earlier one
     * @param onward sends it
     */
    Turn(Outbound message, int cost, int priority, long number, Function<Outbound, CompletionStage<Void>> onward) {
        this.message = message;
        this.cost = cost;
        this.priority = priority;
        this.number = number;
        this.onward = onward;
    }

    /** Sends it, where it did not wait. */
    CompletionStage<Void> goAtOnce() {
        return onward.apply(message);
    }

    /** Sends it. */
    void go() {
        var unused = onward.apply(message).whenComplete((nothing, failure) -> {
            if (failure == null) {
                sent.complete(nothing);
            } else {
                sent.completeExceptionally(failure);
            }
        });
    }

    void fail(Throwable why) {
        sent.completeExceptionally(why);
    }

    /** What becomes of it. */
    CompletionStage<Void> sent() {
        return sent.minimalCompletionStage();
    }
}
