package dev.patchbay.transport;

import dev.patchbay.message.Inbound;

/** Takes the whole messages of one connection, past Jetty. On the thread that reads. */
public interface Receiver {

    /** Whether Jetty has brought whole messages only, and the connection goes on. */
    boolean isBetweenMessages();

    /** Messages may follow. */
    void stopsWaiting();

    /** Whether a message of this size may come. */
    boolean takes(int size);

    /** Whether it wants text as strings. */
    boolean wantsStrings();

    /** How much it takes in one turn. */
    Portion portion();

    /** Takes a message, and says whether to read on; where not, {@link Ways#readOn} is called when there is room again. */
    boolean receive(Inbound message);

    /** More is waited for. */
    void waits();
}
