package dev.patchbay.admission;

import java.util.concurrent.atomic.AtomicBoolean;

/** One connection's place among those that are allowed. */
public final class Seat implements Verdict {

    private final Runnable freed;
    private final AtomicBoolean left = new AtomicBoolean();

    Seat(Runnable freed) {
        this.freed = freed;
    }

    /** Makes room for another. Only the first call counts. */
    public void leave() {
        if (left.compareAndSet(false, true)) {
            freed.run();
        }
    }
}
