package dev.patchbay.mount;

/** What becomes of a client that was built with another contract than the server. */
public enum Disagreement {
    /** It is refused with 409, and told which lines of the server's it does not have. */
    REFUSE,
    /** It is let in, and a warning says once a minute, for each place, what differs. */
    LOG
}
