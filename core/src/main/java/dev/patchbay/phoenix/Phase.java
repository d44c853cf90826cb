package dev.patchbay.phoenix;

/** Where a channel is in its life. */
enum Phase {

    /** Its join has not been decided on. */
    JOINING,

    /** Its join was not accepted. */
    REFUSED,

    /** Its join was accepted, and the reply is on its way. */
    ADMITTED,

    /** It is there for its client. */
    JOINED,

    /** It ended as planned: the client left, or the channel stopped. */
    OVER,

    /** A handler failed. */
    CRASHED,

    /** Another join of the same client took its topic. */
    REPLACED,

    /** Its connection has ended. */
    CLOSED;

    /** Whether it has ended, whichever way. */
    boolean isOver() {
        return this != JOINING && this != ADMITTED && this != JOINED;
    }

    /** Whether messages that still come are answered as those to a topic that is not joined; the others are lost. */
    boolean answersAsAbsent() {
        return this == REFUSED || this == OVER;
    }
}
