package dev.patchbay.fast;

import dev.patchbay.transport.FlushRound;
import java.util.concurrent.Executor;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.ManagedSelector;

/** What the connections of one selector share, whose thread reads all of them. */
public final class SelectorLane {

    private final Executor thread;
    private final FlushRound round;
    private final End end;
    private final SpareBuffer reading;
    private final SpareBuffer writing;

    /**
     * For the connections of a thread.
     *
     * @param thread runs what it is given when it has read what is ready
     * @param pool where buffers come from
     * @param end where we are
     */
    SelectorLane(Executor thread, ByteBufferPool pool, End end) {
        this.thread = thread;
        this.round = new FlushRound(thread);
        this.end = end;
        this.reading = new SpareBuffer(pool, false);
        this.writing = new SpareBuffer(pool, true);
    }

    /** For the connections of a selector. */
    public static SelectorLane of(ManagedSelector selector, ByteBufferPool pool, End end) {
        return new SelectorLane(task -> selector.submit(any -> task.run()), pool, end);
    }

    /** Runs things on the thread. */
    Executor thread() {
        return thread;
    }

    /** Writes what was broadcast. */
    FlushRound round() {
        return round;
    }

    /** Where we are. */
    End end() {
        return end;
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
