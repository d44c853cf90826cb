package dev.patchbay.socket;

import dev.patchbay.pubsub.Listener;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;

/**
 * One WebSocket connection, as its handlers and the rest of the program see it. Every method may be called from any
 * thread, inside a handler or outside; messages from one thread arrive in the order in which they were sent.
 */
public interface Connection extends Listener, Outlet {

    /** A name that no other connection of this JVM has. */
    String id();

    /** The peer's address. */
    SocketAddress remoteAddress();

    /** Whether messages can still be sent. */
    boolean isOpen();

    /**
     * Listens to a topic of its server's {@code PubSub} from now on, and until it ends: what is broadcast there is sent to the peer.
     * Where it listens already, or has ended, nothing happens.
     */
    void subscribe(String topic);

    /** Ends what {@link #subscribe} began. Where it does not listen, nothing happens. */
    void unsubscribe(String topic);

    /**
     * Sends a ping (RFC 6455, section 5.5.2).
     *
     * @param payload at most 125 bytes, which are copied; the peer's pong brings them back
     * @return as {@link Outlet#send(String)}
     * @throws IllegalArgumentException where the payload is longer
     */
    CompletionStage<Void> ping(ByteBuffer payload);

    /** Closes with 1000: the program means it, and the peer need not come back. */
    default void close() {
        close(CloseReason.of(CloseReason.NORMAL));
    }

    /**
     * Sends a close frame behind what is already waiting, and ends the connection when the peer has answered it. Later
     * calls do nothing.
     *
     * @throws IllegalArgumentException where the code is one that must not be sent
     */
    void close(CloseReason reason);

    /** Closes with a code and a reason; see {@link #close(CloseReason)}. */
    default void close(int code, String reason) {
        close(new CloseReason(code, reason));
    }

    /** The bytes of payload that were sent here and have not been handed to the network. */
    long queuedBytes();
}
