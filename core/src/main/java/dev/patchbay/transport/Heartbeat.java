package dev.patchbay.transport;

import dev.patchbay.time.Time;
import java.time.Duration;

/** When to ping a peer that is silent, and when to give it up. */
final class Heartbeat {

    /** What is to be done. */
    enum Beat {
        NOTHING,
        PING,
        GIVE_UP
    }

    private Heartbeat() {}

    /**
     * What is to be done at this tick.
     *
     * @param interval how long a peer is silent before it is pinged, and then before it is given up; zero for no pings
     * @param now in nanoseconds
     * @param silentSince when the last frame came, or the connection was opened: any frame answers a ping
     * @param pingedAt when the last ping was sent; before there was one, not later than {@code silentSince}
     */
    static Beat at(Duration interval, long now, long silentSince, long pingedAt) {
        if (interval.isZero()) {
            return Beat.NOTHING;
        }
        boolean unanswered = silentSince - pingedAt < 0;
        if (!Time.isAsLong(interval, now - (unanswered ? pingedAt : silentSince))) {
            return Beat.NOTHING;
        }
        return unanswered ? Beat.GIVE_UP : Beat.PING;
    }
}
