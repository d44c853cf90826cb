package dev.patchbay.attendance;

import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.ConnectionInfo;

/** One connection of a server, as its server sees it. Called from any thread, and never blocks. */
public interface Attendee {

    /** What is told of it to whoever asks who is connected. */
    ConnectionInfo info();

    /** Called again and again: what has a limit in time is looked at. By one thread at a time. */
    void checkTimes();

    /** Lets the calls that wait have their turn, and closes then. */
    void drain(CloseReason reason);

    /** Ends at once: nobody waits for it any more. */
    void cut();
}
