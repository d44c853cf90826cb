package dev.patchbay.server;

import java.util.concurrent.Executor;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The threads on which callbacks may block. */
final class Workers {

    private static final int MAX_THREADS = 200;
    private static final int MIN_THREADS = 0;

    private Workers() {}

    /** Virtual threads where the JVM has them; else a pool, which starts and stops with the handler it is given to. */
    static Executor create() {
        Executor virtual = VirtualThreads.getNamedVirtualThreadsExecutor("patchbay-worker-");
        if (virtual != null) {
            return virtual;
        }
        QueuedThreadPool pool = new QueuedThreadPool(MAX_THREADS, MIN_THREADS);
        pool.setName("patchbay-worker");
        pool.setReservedThreads(0);
        pool.setDaemon(true);
        return pool;
    }
}
