package dev.patchbay.session;

import java.util.concurrent.Executor;

/**
 * Brings work that may block off the network's threads: to workers, or to a thread of its own where these have none, because
 * they are full or have stopped.
 */
public final class Handover {

    private static final String NAME = "patchbay-handover";

    private Handover() {}

    /** Runs a task on a worker, if there is one. Returns at once, unless the JVM has no thread left: then it runs here. */
    public static void toWorker(Executor workers, Runnable task) {
        try {
            workers.execute(task);
        } catch (RuntimeException | Error rejected) {
            toThread(task);
        }
    }

    /** Runs a task on a thread of its own, as {@link #toWorker} does where there are no workers. */
    public static void toThread(Runnable task) {
        try {
            Thread thread = new Thread(task, NAME);
            thread.setDaemon(true);
            thread.start();
        } catch (OutOfMemoryError noThread) {
            task.run(); // late is better than never
        }
    }
}
