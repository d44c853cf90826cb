package dev.patchbay.socket;

/**
 * A callback was about to wait for what cannot come about before it returns. What waiting fails with, at once, in place of a wait without
 * an end: the mistake is the program's.
 */
public final class WaitsForItselfException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** Says what waits for what. */
    public WaitsForItselfException(String why) {
        super("This would wait for ever: " + why);
    }
}
