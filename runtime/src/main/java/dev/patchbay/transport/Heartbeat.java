package dev.patchbay.transport;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** When to ping one peer that is silent, and when to give it up. For the watchdog's thread. */
final class Heartbeat {

    /** What is to be done. */
    enum Beat {
        NOTHING,
        PING,
        GIVE_UP
    }

    private static final Heartbeat OFF = new Heartbeat(Duration.ZERO);

    private final long interval;
    private long pingedAt;
    private boolean pinged;

    /**
     * No ping was sent.
     *
     * @param interval how long a peer is silent before it is pinged, and then before it is given up; zero for no pings
     */
    Heartbeat(Duration interval) {
        this.interval = TimeUnit.NANOSECONDS.convert(interval);
    }

    /** All peers share one where there are no pings. */
    static Heartbeat of(Duration interval) {
        return interval.isZero() ? OFF : new Heartbeat(interval);
    }

    /**
     * Called at every tick while the peer is read from.
     *
     * @param now in nanoseconds
     * @param silentSince when the last frame came, or the connection was opened: any frame answers a ping
     */
    Beat at(long now, long silentSince) {
        if (interval == 0) {
            return Beat.NOTHING;
        }
        if (pinged && silentSince - pingedAt < 0) {
            return now - pingedAt < interval ? Beat.NOTHING : Beat.GIVE_UP;
        }
        if (now - silentSince < interval) {
            return Beat.NOTHING;
        }
        pingedAt = now;
        pinged = true;
        return Beat.PING;
    }
}
