package dev.patchbay.session;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The port to time: what a session's handlers want to be done later. Called from any thread. */
@FunctionalInterface
public interface Timer {

    /** The time of the JVM. */
    Timer SYSTEM = (delay, task) -> {
        CompletableFuture<Boolean> due = new CompletableFuture<>();
        var unused = due.completeOnTimeout(true, TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS)
                .thenAccept(isOver -> {
                    if (isOver) {
                        task.run();
                    }
                });
        return () -> due.complete(false);
    };

    /**
     * Runs a task once when the time is over.
     *
     * @param task does not block
     * @return forgets the task, if it has not run
     */
    Runnable after(Duration delay, Runnable task);
}
