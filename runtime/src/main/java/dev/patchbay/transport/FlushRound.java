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
public final class FlushRound implements ManagedSelector.SelectorUpdate {

    private final ManagedSelector selector;
    private final Queue<SocketOutput> marked = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean asked = new AtomicBoolean();

    /** The rounds of one selector. */
    public FlushRound(ManagedSelector selector) {
        this.selector = selector;
    }

    void add(SocketOutput output) {
        marked.add(output);
        if (!asked.get() && asked.compareAndSet(false, true)) {
            selector.submit(this);
        }
    }

    @Override
    public void update(Selector any) {
        asked.set(false);
        for (SocketOutput output = marked.poll(); output != null; output = marked.poll()) {
            output.writeMarked();
        }
    }
}
