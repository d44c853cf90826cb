package dev.patchbay.testing;

import java.util.concurrent.CountDownLatch;

/** A place in a handler at which it stays until the test lets it go on. */
public final class Pause {

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    /** Called by the handler. */
    public void here() throws InterruptedException {
        reached.countDown();
        Await.open(over);
    }

    /** Waits until the handler is there. */
    public void awaitReached() throws InterruptedException {
        Await.open(reached);
    }

    /** Lets the handler go on. */
    public void end() {
        over.countDown();
    }
}
