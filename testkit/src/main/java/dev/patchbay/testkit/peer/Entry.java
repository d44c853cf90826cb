package dev.patchbay.testkit.peer;

import java.util.List;
import java.util.Map;
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
     * @param headers the answer's header fields, whatever their names' upper and lower case
     * @param cause what the program threw, where that is known
     */
    record Refused(int status, String text, Map<String, List<String>> headers, Optional<Throwable> cause)
            implements Entry {}
}
