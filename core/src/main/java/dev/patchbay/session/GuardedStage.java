package dev.patchbay.session;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What the program is told of what may never come about while it is waited for.
 *
 * @param <T> what comes about
 */
public final class GuardedStage<T> extends OutcomeStage<T> {

    /** Sees to it that nobody waits in vain. */
    @FunctionalInterface
    public interface Guard {

        /** Somebody is about to wait on this thread for what is not settled. What it throws, who waits is told. */
        void awaited();

        /** The program has settled it in its own way, or tried to. */
        default void overruled() {}
    }

    private final Guard guard;

    /**
     * Of what is under way.
     *
     * @param workers run what depends on it
     */
    public GuardedStage(Executor workers, Guard guard) {
        super(workers);
        this.guard = guard;
    }

    @Override
    void awaited() {
        guard.awaited();
    }

    @Override
    public boolean complete(@Nullable T result) {
        guard.overruled();
        return super.complete(result);
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        guard.overruled();
        return super.completeExceptionally(failure);
    }
}
