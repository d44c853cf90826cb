package dev.patchbay.subscribe;

import dev.patchbay.subscribe.Subscription.State;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One topic, from the moment in which it is wanted until it is answered; then it may be wanted anew. Guarded by who has it. */
final class Feed {

    final String topic;
    State state = State.PENDING;
    final CompletableFuture<Void> confirmed = new CompletableFuture<>();
    private Optional<Throwable> why = Optional.empty();
    private Optional<Asker> asked = Optional.empty();

    Feed(String topic) {
        this.topic = topic;
    }

    Subscription shown() {
        return new Subscription(topic, state, why);
    }

    /** Whether it was asked for through this connection, or is about to be. */
    boolean isAsked(Asker by) {
        return asked.filter(one -> one == by).isPresent();
    }

    /** Through whom it was asked for. */
    Optional<Asker> asked() {
        return asked;
    }

    void asked(Asker by) {
        asked = Optional.of(by);
    }

    void move(State next, Optional<Throwable> reason) {
        state = next;
        why = reason;
    }
}
