package dev.patchbay.joining;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A message that nobody answers: nothing is kept of it when it is sent. Any thread. */
final class Said implements Mail {

    private final Desk.Wish wish;
    private final Consumer<Said> lost;
    private final AtomicBoolean isLost = new AtomicBoolean();
    private volatile boolean wasPassed;

    /**
     * Not sent.
     *
     * @param lost is told where it never is; does not block
     */
    Said(Desk.Wish wish, Consumer<Said> lost) {
        this.wish = wish;
        this.lost = lost;
    }

    @Override
    public Desk.Wish wish() {
        return wish;
    }

    @Override
    public boolean isSettled() {
        return isLost.get();
    }

    @Override
    public void passes() {
        wasPassed = true;
    }

    /** Whether a connection was given it, which tells of what it does not send. */
    boolean wasPassed() {
        return wasPassed;
    }

    @Override
    public void lose() {
        if (isLost.compareAndSet(false, true)) {
            lost.accept(this);
        }
    }

    @Override
    public boolean fail(Throwable why) {
        boolean isFirst = !isLost.get();
        lose();
        return isFirst;
    }
}
