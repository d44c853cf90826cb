package dev.patchbay.testkit.peer;

import dev.patchbay.socket.CloseReason;
import java.util.List;
import java.util.Optional;

/** The client's end of one connection. What it receives goes to its {@link PeerListener}. */
public interface Peer {

    /** Sends a text message. */
    void text(String text);

    /** Sends a binary message. */
    void binary(byte[] bytes);

    /** Sends a ping of at most 125 bytes. */
    void ping(byte[] payload);

    /** Sends a pong of at most 125 bytes, that nobody asked for. */
    void pong(byte[] payload);

    /** Starts the closing handshake. */
    void close(CloseReason reason);

    /** Ends without a close frame, as a machine does that loses its power. */
    void vanish();

    /** Returns when the audience has what was on its way. */
    void settle();

    /** The failures that no {@code @OnError} of this connection took, the latest last; empty where they are not known. */
    Optional<List<Throwable>> failures();
}
