package dev.patchbay.dialing;

import dev.patchbay.session.NetworkThread;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The threads that bring what comes from the network. They are daemons. */
final class NetworkThreads extends QueuedThreadPool {

    /** Nothing blocks on them, so that a few are enough for any number of connections. */
    private static final int MOST = Math.max(8, 2 * Runtime.getRuntime().availableProcessors());

    private final AtomicInteger started = new AtomicInteger();

    NetworkThreads() {
        super(MOST);
        setName("patchbay-network");
        setDaemon(true);
    }

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new NetworkThread(task);
        thread.setDaemon(isDaemon());
        thread.setName(getName() + "-" + started.incrementAndGet());
        thread.setContextClassLoader(getClass().getClassLoader());
        return thread;
    }
}
