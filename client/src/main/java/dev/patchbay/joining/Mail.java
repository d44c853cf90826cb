package dev.patchbay.joining;

import dev.patchbay.message.Inbound;

/** A message on its way to the server. Any thread. */
sealed interface Mail permits Asked, Said {

    String topic();

    String event();

    Inbound payload();

    /** Whether it need not be sent any more. */
    boolean isSettled();

    /** It is handed to a connection. */
    void passes();

    /** It never comes to an end. */
    void lose();

    /** As {@link #lose}, with a reason; whether it had no end before. */
    boolean fail(Throwable why);
}
