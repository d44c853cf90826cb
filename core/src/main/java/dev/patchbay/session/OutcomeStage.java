package dev.patchbay.session;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * What the program is told of what becomes of something. The network's threads settle it, and what depends on it may block:
 * where something does, it is completed on a worker, and where nothing does, at once. Whoever only waits for it is not kept
 * waiting for a worker, of which there may be none left that does not wait.
 *
 * @param <T> what comes about
 */
public abstract sealed class OutcomeStage<T> extends CompletableFuture<T> permits SentStage, GuardedStage {

    private final Executor workers;
    private boolean isDependedOn; // guarded by this, as what follows
    private boolean isSettled;
    private @Nullable T outcome;
    private @Nullable Throwable loss;
    private @Nullable CompletableFuture<T> fate; // made where somebody asks

    /**
     * Of what is under way.
     *
     * @param workers run what depends on it
     */
    OutcomeStage(Executor workers) {
        this.workers = workers;
    }

    /** It has come about. Any thread; it does not block. Returns whether nothing was known before. */
    public final boolean succeed(@Nullable T result) {
        boolean isFirst = settles(result, null);
        if (isFirst) {
            finish();
        }
        return isFirst;
    }

    /** It never will. Any thread; it does not block. Returns whether nothing was known before. */
    public final boolean lose(Throwable why) {
        boolean isFirst = settles(null, why);
        if (isFirst) {
            finish();
        }
        return isFirst;
    }

    /** Somebody is about to wait for it on this thread, and it is not settled. What it throws, who waits is told. */
    void awaited() {}

    /** Whether it was not settled before. */
    private boolean settles(@Nullable T result, @Nullable Throwable why) {
        CompletableFuture<T> waited;
        synchronized (this) {
            if (isSettled) {
                return false;
            }
            isSettled = true;
            outcome = result;
            loss = why;
            waited = fate;
            if (!isDependedOn && getNumberOfDependents() == 0) {
                completeItself(result, why); // within the lock: who depends on it from now on finds it complete
            }
        }
        if (waited != null) {
            complete(waited, result, why);
        }
        return true;
    }

    /** Lets those know who depend on it. */
    private void finish() {
        if (super.isDone()) {
            return;
        }
        Handover.toWorker(workers, this::completeAsSettled);
    }

    private void completeAsSettled() {
        @Nullable T result;
        @Nullable Throwable why;
        synchronized (this) {
            result = outcome;
            why = loss;
        }
        completeItself(result, why);
    }

    private void completeItself(@Nullable T result, @Nullable Throwable why) {
        if (why == null) {
            super.complete(result);
        } else {
            super.completeExceptionally(why);
        }
    }

    private static <T> void complete(CompletableFuture<T> future, @Nullable T result, @Nullable Throwable why) {
        if (why == null) {
            future.complete(result);
        } else {
            future.completeExceptionally(why);
        }
    }

    synchronized CompletableFuture<T> fate() {
        CompletableFuture<T> known = fate;
        if (known == null) {
            known = new CompletableFuture<>();
            fate = known;
            if (isSettled) {
                complete(known, outcome, loss);
            }
        }
        return known;
    }

    private synchronized void isAsked() {
        isDependedOn = true;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        isAsked(); // whatever is made of it begins here
        return new DependentStage<>(this);
    }

    @Override
    public CompletionStage<T> minimalCompletionStage() {
        isAsked();
        return super.minimalCompletionStage();
    }

    @Override
    public CompletableFuture<T> toCompletableFuture() {
        isAsked(); // another stage may depend on it without asking
        return this;
    }

    /** The program has its own way. */
    @Override
    public boolean complete(@Nullable T result) {
        boolean isFirst = settles(result, null);
        if (isFirst) {
            completeItself(result, null);
        }
        return isFirst;
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        boolean isFirst = settles(null, failure);
        if (isFirst) {
            completeItself(null, failure);
        }
        return isFirst;
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        return completeExceptionally(new CancellationException()) || isCancelled();
    }

    @Override
    public synchronized boolean isDone() {
        return isSettled;
    }

    @Override
    public boolean isCompletedExceptionally() {
        return fate().isCompletedExceptionally();
    }

    @Override
    public boolean isCancelled() {
        return fate().isCancelled();
    }

    @Override
    public @Nullable T getNow(@Nullable T absent) {
        return fate().getNow(absent);
    }

    @Override
    public @Nullable T join() {
        return awaitedFate().join();
    }

    @Override
    public @Nullable T get() throws InterruptedException, ExecutionException {
        return awaitedFate().get();
    }

    @Override
    public @Nullable T get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        return awaitedFate().get(time, unit);
    }

    private CompletableFuture<T> awaitedFate() {
        mayBeAwaited();
        return fate();
    }

    /** Somebody is about to wait on this thread, for this or for what depends on it. */
    final void mayBeAwaited() {
        if (!isDone()) {
            NetworkThread.mayWait();
            awaited();
        }
    }
}
