package dev.patchbay.server;

import dev.patchbay.attendance.Drain;
import dev.patchbay.news.Told;
import java.time.Duration;

/**
 * How a server stops.
 *
 * @param drain how its connections are told to go
 * @param timeout how long that may take; what is left is cut then
 * @param told hears of it to the end
 */
record Stopping(Drain drain, Duration timeout, Told told) {

    /** Phoenix's: 30 seconds. */
    static final Stopping DEFAULT = new Stopping(Drain.DEFAULT, Duration.ofSeconds(30), Told.NOBODY);

    Stopping with(Drain other) {
        return new Stopping(other, timeout, told);
    }

    Stopping with(Duration other) {
        return new Stopping(drain, other, told);
    }

    Stopping with(Told other) {
        return new Stopping(drain, timeout, other);
    }

    /** How long to wait for so many connections, each of which has so long to close. */
    Duration limit(int connections, Duration closing) {
        Duration all = closing.compareTo(timeout) > 0
                ? timeout
                : drain.time(connections).plus(closing);
        return all.compareTo(timeout) > 0 ? timeout : all;
    }
}
