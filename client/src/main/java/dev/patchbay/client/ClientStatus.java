package dev.patchbay.client;

import java.time.Instant;
import java.util.Optional;

/**
 * How a connection is at a moment, for people.
 *
 * @param name of the connection
 * @param state where it is
 * @param attempts how many there were, from its start on
 * @param openings how many of them succeeded
 * @param queuedBytes that wait to be written
 */
public record ClientStatus(String name, ClientState state, int attempts, int openings, long queuedBytes) {

    /** Since when it is open, if it is. */
    public Optional<Instant> openSince() {
        return state instanceof ClientState.Open open ? Optional.of(open.since()) : Optional.empty();
    }

    /** In one line. */
    @Override
    public String toString() {
        return name + ": " + state + ", " + attempts + " attempts, " + openings + " of them opened, " + queuedBytes
                + " bytes wait";
    }
}
