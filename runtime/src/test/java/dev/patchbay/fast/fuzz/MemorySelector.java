package dev.patchbay.fast.fuzz;

import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SelectorManager;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/** All threads of a server on one: what would run on the selector's, or on another, waits here until it is asked for. */
final class MemorySelector extends ManagedSelector implements Executor {

    /** Never started. */
    static final Scheduler SCHEDULER = new ScheduledExecutorScheduler();

    private final Queue<Runnable> tasks = new ArrayDeque<>();

    MemorySelector() {
        super(new Manager(), 0);
    }

    @Override
    public void submit(SelectorUpdate update) {
        tasks.add(() -> update.update(null));
    }

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /** Runs what waits first; returns whether there was something. */
    boolean runNext() {
        Runnable task = tasks.poll();
        if (task != null) {
            task.run();
        }
        return task != null;
    }

    private static final class Manager extends SelectorManager {

        Manager() {
            super(task -> {}, SCHEDULER, 1);
        }

        @Override
        protected EndPoint newEndPoint(SelectableChannel channel, ManagedSelector selector, SelectionKey key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Connection newConnection(SelectableChannel channel, EndPoint endPoint, Object attachment) {
            throw new UnsupportedOperationException();
        }
    }
}
