package dev.patchbay.socket;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by {@code @OnConnect}: this client may not come in. The handshake is answered with an HTTP status and, where
 * there is one, the reason as its text; the reason is meant for the client. Nothing is logged as an error.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Forbidden (RFC 9110, section 15.5.4). */
    public static final int DEFAULT_STATUS = 403;

    private final int status;

    /** Refuses with HTTP 403 and no text. */
    public Refused() {
        this("");
    }

    /** Refuses with HTTP 403 and a text for the client. */
    public Refused(String reason) {
        this(DEFAULT_STATUS, reason);
    }

    /**
     * Refuses with a status of one's own.
     *
     * @param status an HTTP status from 400 to 599
     * @param reason a text for the client, or empty
     */
    public Refused(int status, String reason) {
        this(status, reason, null);
    }

    Refused(int status, String reason, @Nullable Throwable cause) {
        super(reason, cause, false, false);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("A refusal needs an HTTP status from 400 to 599, got " + status);
        }
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The text for the client, or empty. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
