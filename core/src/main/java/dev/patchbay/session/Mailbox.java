package dev.patchbay.session;

import dev.patchbay.log.Complaints;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs calls one at a time, in the order in which they were accepted. A call may take its time: the next one runs when
 * the stage that it returned is complete. Calls run on a worker, but for a non-blocking call that finds the mailbox
 * empty: it runs at once, on the thread that brought it.
 */
public final class Mailbox {

    /** Nothing to do. */
    public static final Call NOTHING = () -> Mailbox.DONE;

    /** What a call returns that is finished. */
    public static final CompletionStage<Call> DONE = CompletableFuture.completedStage(NOTHING);

    /** So many calls run before a worker lets other mailboxes have their turn. */
    private static final int CALLS_PER_RUN = 64;

    private static final Queue<Call> NOT_YET = new ConcurrentLinkedQueue<>();

    private static final AtomicBoolean PASSED = new AtomicBoolean(true);

    /** One call. What it throws is told to the owner, and the next one has its turn. */
    @FunctionalInterface
    public interface Call {

        /**
         * Runs, and says when it is finished: {@link #DONE}, or a stage that completes normally, with what remains to be
         * done before the next call's turn, or {@link #NOTHING}.
         */
        CompletionStage<Call> run();

        /** One that waits until a stage has ended, however it does; others wait behind it. */
        static Call behind(CompletionStage<?> stage, Call call) {
            return stage.toCompletableFuture().isDone() ? call : () -> stage.handle((result, failure) -> call);
        }

        /** A step that is finished when it returns. */
        static Call of(Runnable step) {
            return () -> {
                step.run();
                return DONE;
            };
        }
    }

    /**
     * What the mailbox tells its owner, on the thread that runs the calls. A run ends before the next one starts. What a
     * method throws is told to {@link #failed}.
     */
    public interface Owner {

        /** An owner that does not care. */
        Owner NONE = new Owner() {};

        /** A run of calls begins on a worker. */
        default void runStarts() {}

        /** The run is over. */
        default void runEnds() {}

        /** A call is finished, and so many are accepted and not finished. */
        default void finished(int left) {}

        /** A call threw something, which it should not, or a method of this. The mailbox goes on all the same. */
        default void failed(Throwable failure) {}
    }

    private final Executor workers;
    private final Owner owner;
    private volatile Queue<Call> calls = NOT_YET; // nor ever, where every call is non-blocking and finds it empty
    private final AtomicInteger accepted = new AtomicInteger();
    private volatile AtomicBoolean gate = PASSED;
    private volatile Call rest = NOTHING;
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
        calls().add(call);
        if (accepted.getAndIncrement() == 0) {
            schedule();
        }
    }

    /** Takes a call that does not block: it has run when this returns, unless others are before it. */
    public void acceptNonBlocking(Call call) {
        if (accepted.compareAndSet(0, 1)) {
            if (finishes(run(call)) && finished() > 0) {
                schedule();
            }
        } else {
            accept(call);
        }
    }

    /** From now on no call is waited for: what is not finished when its method returns may be overtaken. */
    public void stopWaiting() {
        impatient = true;
        resume(gate, NOTHING);
    }

    private void schedule() {
        Handover.toWorker(workers, this::drain);
    }

    private void drain() {
        runStarts();
        for (int i = 0; i < CALLS_PER_RUN; i++) {
            CompletionStage<Call> stage = run(next());
            if (stage == DONE && accepted.get() > 1) {
                finished(); // and more are left, which nobody else takes
            } else {
                runEnds(); // before another thread may start the next run
                if (!finishes(stage) || finished() == 0) {
                    return;
                }
                runStarts();
            }
        }
        runEnds();
        schedule();
    }

    /** A call leaves nothing behind: neither its failure, nor an interrupt that was meant for it. */
    private CompletionStage<Call> run(Call call) {
        boolean wasInterrupted = Thread.currentThread().isInterrupted();
        CompletionStage<Call> stage;
        try {
            stage = call.run();
        } catch (Throwable failure) {
            failed(failure);
            stage = DONE;
        }
        if (!wasInterrupted) {
            Thread.interrupted();
        }
        return stage;
    }

    private void runStarts() {
        try {
            owner.runStarts();
        } catch (Throwable failure) {
            failed(failure);
        }
    }

    private void runEnds() {
        try {
            owner.runEnds();
        } catch (Throwable failure) {
            failed(failure);
        }
    }

    private void failed(Throwable failure) {
        Complaints.quietly(() -> owner.failed(failure));
    }

    private Queue<Call> calls() {
        Queue<Call> made = calls;
        return made == NOT_YET ? firstCalls() : made;
    }

    private synchronized Queue<Call> firstCalls() {
        if (calls == NOT_YET) {
            calls = new ConcurrentLinkedQueue<>();
        }
        return calls;
    }

    private Call next() {
        Call call = rest;
        if (call == NOTHING) {
            return calls.remove();
        }
        rest = NOTHING;
        return call;
    }

    private int finished() {
        int left = accepted.decrementAndGet();
        try {
            owner.finished(left);
        } catch (Throwable failure) {
            failed(failure);
        }
        return left;
    }

    /** Whether a call is finished that returned this stage; else the stage's completion goes on with the mailbox. */
    private boolean finishes(CompletionStage<Call> stage) {
        if (stage == DONE) {
            return true;
        }
        AtomicBoolean passed = new AtomicBoolean();
        gate = passed;
        try {
            stage.whenComplete((more, failure) -> resume(passed, failure == null ? more : NOTHING));
        } catch (Throwable brokenStage) { // which the program may have made
            failed(brokenStage);
            resume(passed, NOTHING);
        }
        if (impatient) {
            resume(passed, NOTHING);
        }
        return false;
    }

    private void resume(AtomicBoolean passed, Call more) {
        if (!passed.compareAndSet(false, true)) {
            return;
        }
        if (more != NOTHING) {
            rest = more;
            schedule();
        } else if (finished() > 0) {
            schedule();
        }
    }
}
