package dev.patchbay.socket;

/** Something was to be sent on a connection that had ended, or that ended before it could be sent. */
public final class ConnectionClosedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the session.
     *
     * @param connection the connection's id
     */
    public ConnectionClosedException(String connection) {
        super("Connection " + connection + " is closed; the message was not sent", null, false, false);
    }
}
