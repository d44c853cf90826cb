package dev.patchbay.transport;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Nanoseconds from an arbitrary start, as coarse as the ticks of the {@link Watchdog}. */
@FunctionalInterface
interface Clock {

    long now();

    /** Whether a time of so many nanoseconds is longer than a limit. */
    static boolean isOver(Duration limit, long nanos) {
        return nanos > TimeUnit.NANOSECONDS.convert(limit); // which knows for ever, too
    }

    /** Whether a time of so many nanoseconds is at least as long as a limit. */
    static boolean isAsLong(Duration limit, long nanos) {
        return nanos >= TimeUnit.NANOSECONDS.convert(limit);
    }
}
