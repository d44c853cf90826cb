package dev.patchbay.polling;

/** A request for messages, which is answered once. Any thread; nothing blocks. */
public interface Poller {

    /** Whether nobody waits for the answer any more: then it is given no messages, which would be lost. */
    boolean isGone();

    /** Messages, or none. */
    void answer(Delivery delivery);
}
