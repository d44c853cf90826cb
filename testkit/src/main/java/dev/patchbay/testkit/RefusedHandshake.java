package dev.patchbay.testkit;

import org.jspecify.annotations.Nullable;

/** The server did not let a client in: {@link SocketTester#connect} throws it. */
public final class RefusedHandshake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String text;

    RefusedHandshake(String target, int status, String text, @Nullable Throwable cause) {
        super(
                "The handshake of " + target + " was answered with " + status + (text.isEmpty() ? "" : ": " + text),
                cause);
        this.status = status;
        this.text = text;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The text of the answer, or empty. */
    public String text() {
        return text;
    }
}
