package dev.patchbay.polling;

import dev.patchbay.socket.CloseReason;
import dev.patchbay.time.Time;
import java.time.Duration;

/** How far a session that is polled has come: it closes once, and ends once behind that. Any thread. */
final class PollLife {

    private enum Stage {
        OPEN,
        CLOSING,
        ENDED
    }

    private final Time time;
    private final Duration timeout;
    private volatile Stage stage = Stage.OPEN; // written under the lock, as what follows
    private volatile CloseReason reason = CloseReason.of(CloseReason.ABNORMAL);
    private volatile long since;

    /**
     * Open.
     *
     * @param timeout how long what waits may wait for the last poll
     */
    PollLife(Time time, Duration timeout) {
        this.time = time;
        this.timeout = timeout;
    }

    boolean isOpen() {
        return stage == Stage.OPEN;
    }

    /** It is to end; returns whether that is new. */
    synchronized boolean close(CloseReason why) {
        boolean first = stage == Stage.OPEN;
        if (first) {
            reason = why;
            since = time.now();
            stage = Stage.CLOSING;
        }
        return first;
    }

    /** It ends; returns whether it has not before. */
    synchronized boolean end() {
        boolean first = stage != Stage.ENDED;
        stage = Stage.ENDED;
        return first;
    }

    CloseReason reason() {
        return reason;
    }

    /** Whether nobody has fetched the rest in time. */
    boolean isTooLong() {
        return stage == Stage.CLOSING && Time.isOver(timeout, time.now() - since);
    }
}
