package dev.patchbay.sending;

import dev.patchbay.message.Outbound;
import dev.patchbay.session.SentStage;
import java.util.Comparator;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** A message, and its place among those that wait to be sent. */
final class Turn {

    /** Who is first. */
    static final Comparator<Turn> ORDER =
            Comparator.comparingInt((Turn turn) -> turn.priority).reversed().thenComparingLong(turn -> turn.number);

    final int cost;
    final int priority;
    final Outbound message;
    private final long number;
    private final Function<Outbound, CompletionStage<Void>> onward;
    private final SentStage sent;

    /**
     * A message that waits.
     *
     * @param number higher than that of every earlier one
     * @param sent what becomes of it
     * @param onward sends it
     */
    Turn(
            Outbound message,
            int cost,
            int priority,
            long number,
            SentStage sent,
            Function<Outbound, CompletionStage<Void>> onward) {
        this.message = message;
        this.cost = cost;
        this.priority = priority;
        this.number = number;
        this.sent = sent;
        this.onward = onward;
    }

    /** Sends it, where it did not wait. */
    CompletionStage<Void> goAtOnce() {
        return onward.apply(message);
    }

    /** Sends it. */
    void go() {
        SentStage.follow(onward.apply(message), (nothing, failure) -> {
            if (failure == null) {
                sent.sent();
            } else {
                sent.lost(failure);
            }
        });
    }

    void fail(Throwable why) {
        sent.lost(why);
    }

    /** What becomes of it. */
    CompletionStage<Void> sent() {
        return sent;
    }
}
