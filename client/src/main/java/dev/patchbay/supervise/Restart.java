package dev.patchbay.supervise;

/** When a {@link Supervisor} starts a child again by itself. */
public enum Restart {
    /** However it ended. */
    PERMANENT,
    /** Where it has failed; not where it was closed. */
    TRANSIENT,
    /** Never: whichever way it ends, it is forgotten. */
    TEMPORARY;

    boolean wants(boolean failed) {
        return this == PERMANENT || (this == TRANSIENT && failed);
    }
}
