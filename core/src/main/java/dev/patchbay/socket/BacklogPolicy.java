package dev.patchbay.socket;

/** What happens to a peer for which more waits than the backlog allows. */
public enum BacklogPolicy {

    /** The message is dropped and the connection closes with 1013: what it missed, it asks for when it comes back. */
    CLOSE,

    /** The message is dropped and the connection stays: for messages whose successors make up for them. */
    DROP_NEWEST,

    /**
     * The messages that have waited longest are dropped, but for those that are being written, and the connection stays: for
     * messages that make up for those before them. Under TLS, with compression, and in a Jetty server of the program's own,
     * what waits is Jetty's, and the newest is dropped.
     */
    DROP_OLDEST
}
