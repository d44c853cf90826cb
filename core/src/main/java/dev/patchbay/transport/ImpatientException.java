package dev.patchbay.transport;

import dev.patchbay.socket.CloseReason;
import org.eclipse.jetty.websocket.core.exception.CloseException;

/** A peer that sends too much, or too little at a time: close code 1008, and what it did as the reason. */
final class ImpatientException extends CloseException {

    static final String MESSAGES = "too many messages";
    static final String EMPTY_FRAMES = "too many pings, pongs and empty fragments";
    static final String PART = "the rest of a message did not come in time";

    private static final long serialVersionUID = 1L;

    ImpatientException(String reason) {
        super(CloseReason.POLICY_VIOLATION, reason);
    }
}
