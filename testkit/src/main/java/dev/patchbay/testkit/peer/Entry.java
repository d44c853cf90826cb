package dev.patchbay.testkit.peer;

import java.util.Optional;

/** How a handshake was answered. */
public sealed interface Entry {

    /** With a connection. */
    record Opened(Peer peer) implements Entry {}

    /**
     * With an error.
     *
     * @param status the HTTP status
     * @param text the answer's text, or empty
     * @param cause what the program threw, where that is known
     */
    record Refused(int status, String text, Optional<Throwable> cause) implements Entry {}
}
