package dev.patchbay.channel;

/**
 * Why a channel ends: a parameter of {@code @OnLeave}, which is called exactly once for every join that was accepted.
 */
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
