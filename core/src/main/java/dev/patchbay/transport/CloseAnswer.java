package dev.patchbay.transport;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.util.Callback;

/**
 * The answer to the peer's close frame, which Jetty gives when the frame's callback is done: once, behind what the peer sent
 * before it, or when the peer has waited for long enough, whatever the handlers do.
 */
final class CloseAnswer {

    private final Callback frame;
    private final Closing closing;
    private final Runnable gone;
    private final AtomicBoolean given = new AtomicBoolean();
    private boolean hurried; // for whoever looks after the times

    CloseAnswer(Callback frame, Closing closing, Runnable gone) {
        this.frame = frame;
        this.closing = closing;
        this.gone = gone;
    }

    /** Answers. The peer's place is free by then: it may come back at once. */
    void give() {
        if (given.compareAndSet(false, true)) {
            closing.start();
            gone.run();
            frame.succeeded();
        }
    }

    /** The peer has waited for too long: first no stage is waited for any more, and at the next tick no handler either. */
    void hurry(Runnable stopWaiting) {
        if (hurried) {
            give();
        } else {
            hurried = true;
            stopWaiting.run();
        }
    }
}
