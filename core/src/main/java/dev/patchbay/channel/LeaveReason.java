package dev.patchbay.channel;

/** Why a channel ends. */
public enum LeaveReason {

    /** The client left. */
    LEFT,

    /** The channel's own handler stopped it. */
    STOPPED,

    /** A handler failed. */
    CRASHED,

    /** The client joined the same topic again. */
    DUPLICATE_JOIN,

    /** The connection ended. */
    CLOSED
}
