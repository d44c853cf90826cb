package dev.patchbay.transport;

import dev.patchbay.socket.Limits;

/** For how long a peer has sent nothing, though it was listened to. */
final class Silence {

    private final Clock clock;
    private final Limits limits;
    private volatile boolean listening;
    private volatile long since;
    private long pingedAt; // for the watchdog's thread

    Silence(Clock clock, Limits limits) {
        this.clock = clock;
        this.limits = limits;
        this.since = clock.now();
        this.pingedAt = since;
    }

    /** Something came, and nothing more is asked for. */
    void ends() {
        listening = false;
    }

    /** More is waited for. */
    void begins() {
        since = clock.now();
        listening = true;
    }

    /** Whether the peer has been idle for too long. */
    boolean isTooLong() {
        return listening && Clock.isOver(limits.idleTimeout(), clock.now() - since);
    }

    /** What the heartbeat asks for; a ping that is due is taken for sent. */
    Heartbeat.Beat due() {
        if (!listening) {
            return Heartbeat.Beat.NOTHING;
        }
        long now = clock.now();
        Heartbeat.Beat beat = Heartbeat.at(limits.pings(), now, since, pingedAt);
        if (beat == Heartbeat.Beat.PING) {
            pingedAt = now;
        }
        return beat;
    }
}
