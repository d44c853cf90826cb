package dev.patchbay.supervise;

/** A supervisor has given up: its children failed more often than it allows. */
public final class SupervisorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SupervisorException(String message) {
        super(message);
    }
}
