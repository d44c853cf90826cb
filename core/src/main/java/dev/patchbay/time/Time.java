package dev.patchbay.time;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/**
 * The port to time: what it is, and what is to be done later. Any thread. As an {@link InstantSource} it tells the time of day,
 * which may be set; what lasts is measured in nanoseconds from an arbitrary start, which never go back.
 */
public interface Time extends InstantSource {

    /** The JVM's, for all that run in it. */
    Time SYSTEM = new Wheel();

    /** What is to be done later. */
    @FunctionalInterface
    interface Task {

        /** Forgets it, if it has not begun. */
        void cancel();
    }

    /**
     * Nanoseconds, for limits that are looked at again and again. Costs next to nothing, and may be as old as the last task that ran,
     * but no older than a second.
     */
    long now();

    /** Nanoseconds, exactly: for what is measured, and for rates. From the same start as {@link #now}. */
    long nanoTime();

    /**
     * Runs a task once when the time is over, or a few milliseconds later.
     *
     * @param delay zero and less for as soon as possible; longer than 292 years for never
     * @param task does not block; what it throws is logged
     */
    Task after(Duration delay, Runnable task);

    /** Whether so many nanoseconds are longer than a limit. */
    static boolean isOver(Duration limit, long nanos) {
        return nanos > TimeUnit.NANOSECONDS.convert(limit); // which knows for ever, too
    }

    /** Whether so many nanoseconds are at least as long as a limit. */
    static boolean isAsLong(Duration limit, long nanos) {
        return nanos >= TimeUnit.NANOSECONDS.convert(limit);
    }
}
