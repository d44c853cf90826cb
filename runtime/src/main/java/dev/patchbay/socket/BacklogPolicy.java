package dev.patchbay.socket;

/** What happens to a peer for which more waits than the backlog allows. */
public enum BacklogPolicy {

    /** The message is dropped and the connection closes with 1013: what it missed, it asks for when it comes back. */
    CLOSE,

    /** The message is dropped and the connection stays: for messages whose successors make up for them. */
    DROP_NEWEST
}
