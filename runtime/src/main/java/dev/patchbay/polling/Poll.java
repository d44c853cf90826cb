package dev.patchbay.polling;

import dev.patchbay.time.Time;

/** One request that waits, and the alarm that ends its wait. */
final class Poll {

    private final Poller poller;
    private Time.Task expiry = Poll::none; // guarded by this, as what follows
    private boolean over;

    Poll(Poller poller) {
        this.poller = poller;
    }

    private static void none() {}

    /** The alarm that is set for it. */
    void expires(Time.Task alarm) {
        if (!isKept(alarm)) {
            alarm.cancel();
        }
    }

    private synchronized boolean isKept(Time.Task alarm) {
        expiry = over ? Poll::none : alarm;
        return !over;
    }

    /** It waits no more. */
    void ends() {
        alarm().cancel();
    }

    private synchronized Time.Task alarm() {
        over = true;
        Time.Task set = expiry;
        expiry = Poll::none;
        return set;
    }

    boolean isGone() {
        return poller.isGone();
    }

    /** Answers. Whoever has taken it out of those that wait does so, once. */
    void answer(Delivery delivery) {
        ends();
        poller.answer(delivery);
    }
}
