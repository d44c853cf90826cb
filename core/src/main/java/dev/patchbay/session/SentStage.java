package dev.patchbay.session;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the program is told of the fate of one message. The network's threads settle it, and what depends on it may block:
 * where something does, it is completed on a worker, and where nothing does, at once. Whoever only waits for it is not kept
 * waiting for a worker, of which there may be none left that does not wait.
 */
public final class SentStage extends CompletableFuture<Void> {

    private final Executor workers;
    private boolean isDependedOn; // guarded by this, as what follows
    private boolean isSettled;
    private @Nullable Throwable loss;
    private @Nullable CompletableFuture<Void> fate; // made where somebody asks

    /**
     * Of a message that is on its way.
     *
     * @param workers run what depends on it
     */
    public SentStage(Executor workers) {
        this.workers = workers;
    }

    /** The message has reached the network. Any thread; it does not block. */
    public void sent() {
        if (settles(null)) {
            finish();
        }
    }

    /** The message never will. Any thread; it does not block. */
    public void lost(Throwable why) {
        if (settles(why)) {
            finish();
        }
    }

    /** Tells somebody who does not block, on the thread that settles it. */
    static void follow(CompletionStage<Void> stage, BiConsumer<? super Void, ? super Throwable> told) {
        CompletionStage<Void> source = stage instanceof SentStage ours ? ours.fate() : stage;
        source.whenComplete(told);
    }

    /** Whether it was not settled before. */
    private boolean settles(@Nullable Throwable why) {
        CompletableFuture<Void> waited;
        synchronized (this) {
            if (isSettled) {
                return false;
            }
            isSettled = true;
            loss = why;
            waited = fate;
            if (!isDependedOn && getNumberOfDependents() == 0) {
                completeItself(why); // within the lock: who depends on it from now on finds it complete
            }
        }
        if (waited != null) {
            complete(waited, why);
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
        completeItself(loss());
    }

    private synchronized @Nullable Throwable loss() {
        return loss;
    }

    private void completeItself(@Nullable Throwable why) {
        if (why == null) {
            super.complete(null);
        } else {
            super.completeExceptionally(why);
        }
    }

    private static void complete(CompletableFuture<Void> future, @Nullable Throwable why) {
        if (why == null) {
            future.complete(null);
        } else {
            future.completeExceptionally(why);
        }
    }

    private synchronized CompletableFuture<Void> fate() {
        CompletableFuture<Void> known = fate;
        if (known == null) {
            known = new CompletableFuture<>();
            fate = known;
            if (isSettled) {
                complete(known, loss);
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
        return new CompletableFuture<>();
    }

    @Override
    public CompletionStage<Void> minimalCompletionStage() {
        isAsked();
        return super.minimalCompletionStage();
    }

    @Override
    public CompletableFuture<Void> toCompletableFuture() {
        isAsked(); // another stage may depend on it without asking
        return this;
    }

    /** The program has its own way. */
    @Override
    public boolean complete(@Nullable Void nothing) {
        boolean isFirst = settles(null);
        if (isFirst) {
            completeItself(null);
        }
        return isFirst;
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        boolean isFirst = settles(failure);
        if (isFirst) {
            completeItself(failure);
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
    @SuppressWarnings("VoidUsed") // it may be another's null
    public @Nullable Void getNow(@Nullable Void absent) {
        return fate().getNow(absent);
    }

    @Override
    public @Nullable Void join() {
        return fate().join();
    }

    @Override
    public @Nullable Void get() throws InterruptedException, ExecutionException {
        return fate().get();
    }

    @Override
    public @Nullable Void get(long time, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return fate().get(time, unit);
    }
}
