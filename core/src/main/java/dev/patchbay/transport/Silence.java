package dev.patchbay.transport;

import dev.patchbay.socket.Limits;
import dev.patchbay.time.Time;
import java.time.Duration;

/** For how long a peer has sent nothing, though it was listened to, and for how long it was not. */
final class Silence {

    /**
     * A peer that is not listened to for so long is sent something again and again: of its end nothing is read then, but a peer
     * that is gone answers with a reset, and nothing can be written any more.
     */
    static final Duration PROBE_INTERVAL = Duration.ofSeconds(5);

    /** What a silent peer is to be asked. */
    enum Beat {
        NOTHING,
        PING,
        GIVE_UP
    }

    private final Time time;
    private final Limits limits;
    private volatile boolean listening;
    private volatile long since;
    private volatile long stoppedAt;
    private volatile long deafness;
    private long probedAt; // for whoever looks after the times
    private long pingedAt; // for whoever looks after the times

    Silence(Time time, Limits limits) {
        this.time = time;
        this.limits = limits;
        this.since = time.now();
        this.stoppedAt = since;
        this.probedAt = since;
        this.pingedAt = since;
    }

    /** Something came, and nothing more is asked for. */
    void ends() {
        listening = false;
        long now = time.now();
        if (now != stoppedAt) { // which is rare, and to write costs more than to read
            stoppedAt = now;
        }
    }

    /** More is waited for. By one thread at a time. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // who reads, asks for more
    void begins() {
        long now = time.now();
        if (now != stoppedAt && !listening) {
            deafness += now - stoppedAt;
        }
        since = now;
        listening = true;
    }

    /** The peer takes what it is sent, which shows that it is there; until it has all of that, it need not say anything. */
    void excuse() {
        if (listening) {
            since = time.now();
        }
    }

    /** Whether the peer has been idle for too long. */
    boolean isTooLong() {
        return listening && Time.isOver(limits.idleTimeout(), time.now() - since);
    }

    /** What the heartbeat asks for; a ping that is due is taken for sent. */
    Beat due() {
        if (!listening) {
            return Beat.NOTHING;
        }
        long now = time.now();
        Beat beat = at(limits.pings(), limits.pongTimeout().orElse(limits.pings()), now, since, pingedAt);
        if (beat == Beat.PING) {
            pingedAt = now;
        }
        return beat;
    }

    /**
     * What is to be done at this tick.
     *
     * @param interval how long a peer is silent before it is pinged; zero for no pings
     * @param patience how long it is silent then before it is given up
     * @param now in nanoseconds
     * @param silentSince when the last frame came, or the connection was opened: any frame answers a ping
     * @param pingedAt when the last ping was sent; before there was one, not later than {@code silentSince}
     */
    static Beat at(Duration interval, Duration patience, long now, long silentSince, long pingedAt) {
        if (interval.isZero()) {
            return Beat.NOTHING;
        }
        boolean unanswered = silentSince - pingedAt < 0;
        if (unanswered) {
            return Time.isAsLong(patience, now - pingedAt) ? Beat.GIVE_UP : Beat.NOTHING;
        }
        return Time.isAsLong(interval, now - silentSince) ? Beat.PING : Beat.NOTHING;
    }

    /** For how long the peer was not listened to, all in all, in nanoseconds. */
    long deafness() {
        return listening ? deafness : deafness + (time.now() - stoppedAt);
    }

    /** Whether it is time to see if a peer is still there that is not listened to. For whoever looks after the times. */
    boolean isProbeDue() {
        long now = time.now();
        if (listening
                || !Time.isOver(PROBE_INTERVAL, now - stoppedAt)
                || !Time.isOver(PROBE_INTERVAL, now - probedAt)) {
            return false;
        }
        probedAt = now;
        return true;
    }
}
