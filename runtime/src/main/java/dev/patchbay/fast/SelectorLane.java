package dev.patchbay.fast;

import dev.patchbay.transport.FlushRound;
import java.util.concurrent.Executor;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.ManagedSelector;

/** What the connections of one selector share, whose thread reads all of them. */
public final class SelectorLane {

    private final Executor thread;
    private final FlushRound round;
    private final SpareBuffer reading;
    private final SpareBuffer writing;

    /**
     * For the connections of a thread.
     *
     * @param thread runs what it is given when it has read what is ready
     * @param pool where buffers come from
     */
    SelectorLane(Executor thread, ByteBufferPool pool) {
        this.thread = thread;
        this.round = new FlushRound(thread);
        this.reading = new SpareBuffer(pool, false);
        this.writing = new SpareBuffer(pool, true);
    }

    /** For the connections of a selector. */
    public static SelectorLane of(ManagedSelector selector, ByteBufferPool pool) {
        return new SelectorLane(task -> selector.submit(any -> task.run()), pool);
    }

    /** Runs things on the thread. */
    Executor thread() {
        return thread;
    }

    /** Writes what was broadcast. */
    FlushRound round() {
        return round;
    }

    /** For who reads: on the heap, because text is decoded where it was read. */
    SpareBuffer reading() {
        return reading;
    }

    /** For who writes. */
    SpareBuffer writing() {
        return writing;
    }
}
