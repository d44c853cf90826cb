package dev.patchbay.admission;

/** One connection's place among those that are allowed. */
public final class Seat implements Verdict {

    private final Runnable freed;
    private boolean left;

    Seat(Runnable freed) {
        this.freed = freed;
    }

    /** Makes room for another. Only the first call counts. */
    public void leave() {
        if (isFirst()) {
            freed.run();
        }
    }

    private synchronized boolean isFirst() {
        boolean first = !left;
        left = true;
        return first;
    }
}
