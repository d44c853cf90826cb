package dev.patchbay.transport;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Writes that may wait for a moment, done together in the next round.
 *
 * <p>A selector has one for what was broadcast to its connections: its thread writes it when it has read what else was ready, so
 * that several broadcasts reach a connection with one system call, that those to many connections are shared among the
 * processors, and that a selector is woken once for all of them.
 */
final class FlushRound {

    /** What is to be written, by one round at a time. */
    abstract static class Write {

        private @Nullable Write before; // of the round

        abstract void write();
    }

    private final Executor later;
    private final AtomicReference<@Nullable Write> latest = new AtomicReference<>();
    private final Runnable round = this::writeAll;

    /**
     * Rounds that somebody else has the time for.
     *
     * @param later runs a round, once for each time that it is asked
     */
    FlushRound(Executor later) {
        this.later = later;
    }

    /** Takes a write into the next round; the same one again not before that has begun with it. */
    void add(Write write) {
        Write before = latest.get();
        write.before = before;
        while (!latest.compareAndSet(before, write)) {
            before = latest.get();
            write.before = before;
        }
        if (before == null) {
            later.execute(round);
        }
    }

    private void writeAll() {
        Write first = firstOf(latest.getAndSet(null));
        while (first != null) {
            Write next = first.before;
            first.before = null; // else each would be kept by the one that was written with it, and that by ...
            first.write(); // and may be added to the next round from now on
            first = next;
        }
    }

    /** Turns a chain of writes: who came first is written first. */
    private static @Nullable Write firstOf(@Nullable Write last) {
        Write first = null;
        Write write = last;
        while (write != null) {
            Write before = write.before;
            write.before = first;
            first = write;
            write = before;
        }
        return first;
    }
}
