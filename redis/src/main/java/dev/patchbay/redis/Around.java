package dev.patchbay.redis;

import dev.patchbay.log.Complaints;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/**
 * What all parts of one link have in common. No thread keeps the JVM alive.
 *
 * @param departures the one thread of what goes to Redis, and of the connection
 * @param arrivals the one thread of what comes from Redis, and of nodes
 * @param workers hand on what has come
 * @param losses who counts what is lost
 * @param complaints who says so
 */
record Around(
        ScheduledExecutorService departures,
        ScheduledExecutorService arrivals,
        ExecutorService workers,
        Losses losses,
        Complaints complaints) {

    private static final int MOST_WORKERS = 4;

    static Around create() {
        Complaints complaints = new Complaints();
        int workers = Math.max(1, Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors()));
        return new Around(
                Executors.newSingleThreadScheduledExecutor(daemons("patchbay-redis-out")),
                Executors.newSingleThreadScheduledExecutor(daemons("patchbay-redis-in")),
                Executors.newFixedThreadPool(workers, daemons("patchbay-redis-topics")),
                new Losses(complaints),
                complaints);
    }

    private static ThreadFactory daemons(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    void close() {
        departures.shutdownNow();
        arrivals.shutdownNow();
        workers.shutdownNow();
    }
}
