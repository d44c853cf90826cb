package dev.patchbay.supervise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** So many restarts within so much time. By one thread at a time. */
final class Intensity {

    private final int most;
    private final Duration period;
    private final Deque<Instant> restarts = new ArrayDeque<>();

    Intensity(int most, Duration period) {
        this.most = most;
        this.period = period;
    }

    /** Whether one more is allowed now; then it is counted. */
    boolean takes(Instant now) {
        while (!restarts.isEmpty() && !restarts.getFirst().isAfter(now.minus(period))) {
            restarts.removeFirst();
        }
        if (restarts.size() == most) {
            return false;
        }
        restarts.addLast(now);
        return true;
    }

    @Override
    public String toString() {
        return most + " within " + period;
    }
}
