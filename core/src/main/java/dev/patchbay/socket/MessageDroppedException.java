package dev.patchbay.socket;

/**
 * A message was not sent: the connection had ended, or ended before the message's turn came, or too much was waiting
 * for the peer to take it. What the stage of {@link Connection#send(String)} fails with, where somebody looks at it;
 * an observer is told {@code dropped}, and nothing else of the program sees it. It has no stack trace.
 */
public final class MessageDroppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the transport.
     *
     * @param why in a few words
     */
    public MessageDroppedException(String why) {
        super("The message was not sent: " + why, null, false, false);
    }
}
