package dev.patchbay.transport;

import dev.patchbay.socket.Limits;

/** For how long a peer has sent nothing, though it was listened to. */
final class Silence {

    private final Clock clock;
    private final Limits limits;
    private final Heartbeat heartbeat;
    private volatile boolean listening;
    private volatile long since;

    Silence(Clock clock, Limits limits) {
        this.clock = clock;
        this.limits = limits;
        this.heartbeat = Heartbeat.of(limits.pings());
        this.since = clock.now();
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

    /** What the heartbeat asks for. */
    Heartbeat.Beat due() {
        return listening ? heartbeat.at(clock.now(), since) : Heartbeat.Beat.NOTHING;
    }
}
