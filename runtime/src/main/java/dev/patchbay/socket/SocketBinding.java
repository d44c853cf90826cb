package dev.patchbay.socket;

/**
 * The generated caller of one {@code @Socket} class. It holds the dependencies and codecs that all its connections share.
 * Called from any thread.
 */
public interface SocketBinding {

    /**
     * Makes the object of a new connection and asks its {@code @OnConnect}, on a thread that may block.
     *
     * @throws Refused where the handshake is to be answered with an HTTP status
     * @throws Throwable whatever the program's own code throws: HTTP 500
     */
    SocketCalls connect(Handshake handshake) throws Throwable;
}
