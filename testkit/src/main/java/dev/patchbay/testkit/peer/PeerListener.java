package dev.patchbay.testkit.peer;

import dev.patchbay.socket.CloseReason;

/** What a client receives, in the order in which it comes; called by one thread at a time. */
public interface PeerListener {

    /** A text message. */
    void text(String text);

    /** A binary message; the bytes are the audience's to keep. */
    void binary(byte[] bytes);

    /** A ping, which is answered without the audience's doing. */
    void ping(byte[] payload);

    /** A pong. */
    void pong(byte[] payload);

    /** The connection has ended; the last call. */
    void closed(CloseReason reason);
}
