package dev.patchbay.session;

import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Connection;

/** A connection as those see it who build on a session: with what its server shares, and a say in how it is written. */
public interface ServedConnection extends Connection {

    /** What it shares with others. */
    SessionSettings settings();

    /** Sends a message whose fate nobody waits for. Where the connection has ended, the observer is told. */
    void post(Outbound message);

    /** Sends what was broadcast: as {@link #post}, though it may wait a moment, see {@link Wire#deliver}. */
    default void deliver(Outbound message) {
        post(message);
    }

    /** As {@link Wire#cork()}. */
    void cork();

    /** As {@link Wire#flush()}. */
    default void flush() {
        uncork();
    }

    /** As {@link Wire#uncork()}. */
    void uncork();
}
