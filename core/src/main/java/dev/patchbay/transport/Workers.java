package dev.patchbay.transport;

import java.util.concurrent.Executor;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The threads on which the program may block: virtual threads where the JVM has them; else pools, which start and stop with
 * the handler that they are given to.
 */
public final class Workers {

    private static final int MAX_THREADS = 200;
    private static final int MIN_THREADS = 0;

    private Workers() {}

    /** For the callbacks of connections. */
    public static Executor create() {
        return create("patchbay-worker", MAX_THREADS);
    }

    /** For the callbacks of clients. */
    public static Executor ofClients() {
        return create("patchbay-client", MAX_THREADS);
    }

    /** For handshakes, of which so many may be under way: their log-ins must not stand in the way of callbacks. */
    public static Executor ofHandshakes(int most) {
        return create("patchbay-handshake", most);
    }

    private static Executor create(String name, int most) {
        Executor virtual = VirtualThreads.getNamedVirtualThreadsExecutor(name + "-");
        if (virtual != null) {
            return virtual;
        }
        QueuedThreadPool pool = new QueuedThreadPool(most, MIN_THREADS);
        pool.setName(name);
        pool.setReservedThreads(0);
        pool.setDaemon(true);
        return pool;
    }
}
