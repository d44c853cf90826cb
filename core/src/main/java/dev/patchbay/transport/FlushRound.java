package dev.patchbay.transport;

import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes that may wait for a moment, done together in the next round.
 *
 * <p>A selector has one for what was broadcast to its connections: its thread writes it when it has read what else was ready, so
 * that several broadcasts reach a connection with one system call, that those to many connections are shared among the
 * processors, and that a selector is woken once for all of them.
 */
public final class FlushRound {

    private static final Logger LOG = LoggerFactory.getLogger(FlushRound.class);

    /** What is to be written, by one round at a time. */
    public abstract static class Write {

        private @Nullable Write before; // of the round

        /** Writes. */
        public abstract void write();
    }

    private final Executor later;
    private final AtomicReference<@Nullable Write> latest = new AtomicReference<>();
    private final Runnable round = this::writeAll;

    /**
     * Rounds that somebody else has the time for.
     *
     * @param later runs a round, once for each time that it is asked
     */
    public FlushRound(Executor later) {
        this.later = later;
    }

    /** Takes a write into the next round; the same one again not before that has begun with it. */
    public void add(Write write) {
        Write before = latest.get();
        write.before = before;
        while (!latest.compareAndSet(before, write)) {
            before = latest.get();
            write.before = before;
        }
        if (before == null) {
            ask();
        }
    }

    private void ask() {
        try {
            later.execute(round);
        } catch (RuntimeException | Error gone) {
            writeAll(); // here, or never: a server that has stopped has no time any more
        }
    }

    private void writeAll() {
        Write first = firstOf(latest.getAndSet(null));
        while (first != null) {
            Write next = first.before;
            first.before = null; // what has ended is not to be held by what goes on
            write(first); // and may be added to the next round from now on
            first = next;
        }
    }

    /** Whatever happens to one, the others are written. */
    private static void write(Write one) {
        try {
            one.write();
        } catch (Throwable failure) {
            Complaints.quietly(() -> LOG.error("Writing to a connection failed", LoggedFailure.of(failure)));
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
