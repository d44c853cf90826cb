package dev.patchbay.joining;

import dev.patchbay.message.Inbound;

/** A message on its way to the server. Any thread. */
sealed interface Mail permits Asked, Said {

    /** What it says, and to whom. */
    Desk.Wish wish();

    default String topic() {
        return wish().topic();
    }

    default String event() {
        return wish().event();
    }

    default Inbound payload() {
        return wish().payload();
    }

    /** Whether it need not be sent any more. */
    boolean isSettled();

    /** It is handed to a connection. */
    void passes();

    /** It never comes to an end. */
    void lose();

    /** As {@link #lose}, with a reason; whether it had no end before. */
    boolean fail(Throwable why);
}
