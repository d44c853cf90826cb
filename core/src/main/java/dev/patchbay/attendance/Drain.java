package dev.patchbay.attendance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How the connections of a server that stops are told to go: not all at once, because all of them come back elsewhere.
 *
 * @param batch so many at a time
 * @param interval from one batch to the next
 */
public record Drain(int batch, Duration interval) {

    /** Phoenix's: 10,000 every 2 seconds. */
    public static final Drain DEFAULT = new Drain(10_000, Duration.ofSeconds(2));

    /** Checks that somebody goes. */
    public Drain {
        if (batch < 1 || interval.isNegative()) {
            throw new IllegalArgumentException(
                    "A drain needs batches of 1 or more and no negative interval, got " + batch + " every " + interval);
        }
    }

    /** Who goes together, in order. */
    <T> List<List<T>> batches(List<T> all) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += batch) {
            batches.add(all.subList(from, Math.min(from + batch, all.size())));
        }
        return batches;
    }

    /** From the first batch of so many connections to the last. */
    public Duration time(int connections) {
        return interval.multipliedBy(Math.max(0, connections - 1) / batch);
    }
}
