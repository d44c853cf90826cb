package dev.patchbay.transport;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** When to ping one peer, and when to give it up. For the watchdog's thread. */
final class Heartbeat {

    /** What is to be done. */
    enum Beat {
        NOTHING,
        PING,
        GIVE_UP
    }

    private static final Heartbeat OFF = new Heartbeat(Duration.ZERO, 0);

    private final long interval;
    private long pingedAt;
    private boolean unanswered;

    /**
     * Starts now.
     *
     * @param interval from one ping to the next, zero for none
     * @param now in nanoseconds
     */
    Heartbeat(Duration interval, long now) {
        this.interval = TimeUnit.NANOSECONDS.convert(interval);
        this.pingedAt = now;
    }

    /** Starts now: all peers share one where there are no pings. */
    static Heartbeat of(Duration interval, long now) {
        return interval.isZero() ? OFF : new Heartbeat(interval, now);
    }

    /**
     * Called at every tick while the peer is read from.
     *
     * @param now in nanoseconds
     * @param receivedAt when the last frame came: any frame answers a ping
     */
    Beat at(long now, long receivedAt) {
        if (interval == 0 || now - pingedAt < interval) {
            return Beat.NOTHING;
        }
        if (unanswered && receivedAt - pingedAt < 0) {
            return Beat.GIVE_UP;
        }
        pingedAt = now;
        unanswered = true;
        return Beat.PING;
    }
}
