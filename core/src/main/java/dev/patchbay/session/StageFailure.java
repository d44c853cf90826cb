package dev.patchbay.session;

import java.util.concurrent.CompletionException;

/** What a stage failed with: without what {@code CompletableFuture} wraps it in. */
public final class StageFailure {

    private StageFailure() {}

    /** The failure itself, or its cause. Does not throw, whatever the failure does. */
    public static Throwable of(Throwable failure) {
        return failure instanceof CompletionException ? causeOf(failure) : failure;
    }

    /** The cause, or the failure itself where it has none, or does not say. */
    static Throwable causeOf(Throwable failure) {
        try {
            Throwable cause = failure.getCause();
            return cause == null ? failure : cause;
        } catch (Throwable untellable) {
            return failure;
        }
    }
}
