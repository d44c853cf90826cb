package dev.patchbay.socket;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs calls one at a time, in the order in which they were accepted. A call may take its time: the next one runs when
 * the stage that it returned is complete. Calls run on a worker, but for a non-blocking call that finds the mailbox
 * empty: it runs at once, on the thread that brought it.
 */
public final class Mailbox {

    /** What a call returns that is finished. */
    public static final CompletionStage<Void> DONE = CompletableFuture.completedStage(null);

    /** So many calls run before a worker lets other mailboxes have their turn. */
    private static final int CALLS_PER_RUN = 64;

    private static final AtomicBoolean PASSED = new AtomicBoolean(true);

    /** One call. It never throws. */
    @FunctionalInterface
    public interface Call {

        /** Runs, and says when it is finished: {@link #DONE}, or a stage that completes normally. */
        CompletionStage<?> run();
    }

    /** What the mailbox tells its owner, on the thread that runs the calls. */
    public interface Owner {

        /** A run of calls begins on a worker. */
        void runStarts();

        /** The run is over. */
        void runEnds();

        /** A call is finished, and so many are accepted and not finished. */
        void finished(int left);
    }

    private final Executor workers;
    private final Owner owner;
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final AtomicInteger accepted = new AtomicInteger();
    private volatile AtomicBoolean gate = PASSED;
    private volatile boolean impatient;

    /**
     * An empty mailbox.
     *
     * @param workers where calls run that may block
     * @param owner is told of runs and finished calls
     */
    public Mailbox(Executor workers, Owner owner) {
        this.workers = workers;
        this.owner = owner;
    }

    /** The calls that are accepted and not finished. */
    public int waiting() {
        return accepted.get();
    }

    /** Takes a call that may block. */
    public void accept(Call call) {
        calls.add(call);
        if (accepted.getAndIncrement() == 0) {
            schedule();
        }
    }

    /** Takes a call that does not block: it has run when this returns, unless others are before it. */
    public void acceptNonBlocking(Call call) {
        if (accepted.compareAndSet(0, 1)) {
            if (finishes(call) && finished() > 0) {
                schedule();
            }
        } else {
            accept(call);
        }
    }

    /** From now on no call is waited for: what is not finished when its method returns may be overtaken. */
    public void stopWaiting() {
        impatient = true;
        resume(gate);
    }

    private void schedule() {
        try {
            workers.execute(this::drain);
        } catch (RejectedExecutionException e) {
            drain(); // the workers have gone before the connection; its last calls run where they are
        }
    }

    private void drain() {
        owner.runStarts();
        boolean more = runSome();
        owner.runEnds();
        if (more) {
            schedule();
        }
    }

    /** Whether calls are left that nobody else will run. */
    private boolean runSome() {
        for (int i = 0; i < CALLS_PER_RUN; i++) {
            Call call = calls.remove();
            if (!finishes(call) || finished() == 0) {
                return false;
            }
        }
        return true;
    }

    private int finished() {
        int left = accepted.decrementAndGet();
        owner.finished(left);
        return left;
    }

    /** Runs a call, and returns whether it is finished; else the completion of its stage goes on with the mailbox. */
    private boolean finishes(Call call) {
        CompletionStage<?> stage = call.run();
        if (stage == DONE || impatient) {
            return true;
        }
        AtomicBoolean passed = new AtomicBoolean();
        gate = passed;
        stage.whenComplete((value, failure) -> resume(passed));
        if (impatient) {
            resume(passed);
        }
        return false;
    }

    private void resume(AtomicBoolean passed) {
        if (passed.compareAndSet(false, true) && finished() > 0) {
            schedule();
        }
    }
}
