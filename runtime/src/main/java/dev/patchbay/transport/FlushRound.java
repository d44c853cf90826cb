package dev.patchbay.transport;

import java.nio.channels.Selector;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.ManagedSelector;

/**
 * The connections of one selector that have something to send which may wait for a moment: what was broadcast. The selector's
 * thread writes them when it has read what else was ready, so that several broadcasts reach a connection with one system call,
 * that those to many connections are shared among the processors, and that a selector is woken once for all of them.
 */
public final class FlushRound implements ManagedSelector.SelectorUpdate, SocketOutput.Round {

    private final ManagedSelector selector;
    private final Queue<Runnable> marked = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean asked = new AtomicBoolean();

    /** The rounds of one selector. */
    public FlushRound(ManagedSelector selector) {
        this.selector = selector;
    }

    @Override
    public void add(Runnable write) {
        marked.add(write);
        if (!asked.get() && asked.compareAndSet(false, true)) {
            selector.submit(this);
        }
    }

    @Override
    public void update(Selector any) {
        asked.set(false);
        for (Runnable write = marked.poll(); write != null; write = marked.poll()) {
            write.run();
        }
    }
}
