package dev.patchbay.conformance.channels;

import java.time.Duration;
import java.util.Optional;

/** A program that uses a client of channels, and does what it is told. Used by one thread. */
interface Program extends AutoCloseable {

    /** Does something, and returns when that is done; what follows may still be to come. */
    void does(String order);

    /** Moves its time; nobody else does. */
    void passes(Duration time);

    /** Whether its connection is open, as it sees it. */
    boolean isOpen();

    /** What it has heard next, and not said yet. */
    Optional<String> heard();

    @Override
    void close();
}
