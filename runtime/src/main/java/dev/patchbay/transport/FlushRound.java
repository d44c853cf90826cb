package dev.patchbay.transport;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.ManagedSelector;

/**
 * Writes that may wait for a moment, done together in the next round.
 *
 * <p>A selector has one for what was broadcast to its connections: its thread writes it when it has read what else was ready, so
 * that several broadcasts reach a connection with one system call, that those to many connections are shared among the
 * processors, and that a selector is woken once for all of them.
 */
public final class FlushRound {

    private final Executor later;
    private final Queue<Runnable> writes = new ConcurrentLinkedQueue<>();
    private final Runnable round = this::writeAll;
    private final AtomicBoolean asked = new AtomicBoolean();

    /**
     * Rounds that somebody else has the time for.
     *
     * @param later runs a round, once for each time that it is asked
     */
    FlushRound(Executor later) {
        this.later = later;
    }

    /** The rounds of one selector. */
    public static FlushRound of(ManagedSelector selector) {
        return new FlushRound(round -> selector.submit(any -> round.run()));
    }

    void add(Runnable write) {
        writes.add(write);
        if (!asked.get() && asked.compareAndSet(false, true)) {
            later.execute(round);
        }
    }

    private void writeAll() {
        asked.set(false);
        for (Runnable write = writes.poll(); write != null; write = writes.poll()) {
            write.run();
        }
    }
}
