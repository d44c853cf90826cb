package dev.patchbay.testkit.peer;

import dev.patchbay.presence.PresenceRegistry;
import java.time.Duration;
import java.time.InstantSource;

/** Where clients come to. */
public interface Venue {

    /** Does a handshake; where it succeeds, the audience is given what comes. */
    Entry enter(HandshakeRequest opening, PeerListener audience);

    /** How many connections are open. */
    int connections();

    /**
     * Who is present in the topics of its channels.
     *
     * @throws UnsupportedOperationException where it is somewhere else
     */
    PresenceRegistry presence();

    /** The time of the limits. */
    InstantSource clock();

    /**
     * Moves the time.
     *
     * @throws UnsupportedOperationException where it moves by itself
     */
    void advance(Duration duration);

    /** Ends: every connection is closed. */
    void close();
}
