package dev.patchbay.session;

import java.util.concurrent.atomic.AtomicBoolean;

/** Says when a session is not read from because too many of its calls wait. It is itself whether that is so. */
final class CallRoom extends AtomicBoolean {

    private static final long serialVersionUID = 1L;

    private final transient Mailbox mailbox;
    private final int most;

    CallRoom(Mailbox mailbox, int most) {
        this.mailbox = mailbox;
        this.most = most;
    }

    boolean isFull() {
        return mailbox.waiting() >= most;
    }

    /** Whether there is room for another message; where not, {@link #isMade} says when there is. */
    boolean readsOn() {
        if (!isFull()) {
            return true;
        }
        set(true);
        return mayGoOn(mailbox.waiting());
    }

    /** Whether reading goes on with so many calls left, and did not before. */
    boolean isMade(int left) {
        return get() && mayGoOn(left);
    }

    private boolean mayGoOn(int waiting) {
        return waiting <= most / 2 && compareAndSet(true, false);
    }
}
