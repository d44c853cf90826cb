package dev.patchbay.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * What the program has made of an outcome: whoever waits for it waits for that outcome, and is told where that is in vain.
 *
 * @param <T> what it is made into
 */
final class DependentStage<T> extends CompletableFuture<T> {

    private final OutcomeStage<?> source;

    DependentStage(OutcomeStage<?> source) {
        this.source = source;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new DependentStage<>(source);
    }

    @Override
    public @Nullable T join() {
        source.mayBeAwaited();
        return super.join();
    }

    @Override
    public @Nullable T get() throws InterruptedException, ExecutionException {
        source.mayBeAwaited();
        return super.get();
    }

    @Override
    public @Nullable T get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        source.mayBeAwaited();
        return super.get(time, unit);
    }
}
