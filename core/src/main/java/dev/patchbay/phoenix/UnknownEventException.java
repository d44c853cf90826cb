package dev.patchbay.phoenix;

import dev.patchbay.log.OneLine;

/** A client has sent an event that no handler takes. It says nothing of where: the fault is the client's. */
final class UnknownEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    UnknownEventException(String event) {
        super(
                "No @OnMessage takes the event '" + OneLine.of(event, LONGEST)
                        + "'. Write one, or let unknown events be answered: @Channel(unknownEvents = REPLY)",
                null,
                false,
                false);
    }
}
