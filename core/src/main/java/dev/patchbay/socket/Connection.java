package dev.patchbay.socket;

import dev.patchbay.pubsub.Listener;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;

/**
 * One WebSocket connection, as its handlers and the rest of the program see it. A handler of a plain socket takes it
 * as a parameter; it may be kept and shared. Programs do not implement it.
 *
 * <pre>{@code
 * connection.send("hello").thenRun(() -> System.out.println("written"));
 * connection.subscribe("news");
 * connection.close(4000, "enough");
 * }</pre>
 *
 * <p>Every method may be called from any thread, inside a handler or outside; messages from one thread arrive in the
 * order in which they were sent. None of them throws because of the peer: what cannot be sent any more fails its
 * stage, and what is asked of a connection that has ended does nothing.
 *
 * <p>What waits to be sent is bounded by {@link Limits#backlog}. Beyond it a message is dropped, and
 * {@link Limits#backlogPolicy} says what becomes of the connection; only the connection's own handlers, on workers,
 * wait for room instead. What is sent while a message is handled is written together, at the latest after 5 ms.
 */
public interface Connection extends Listener, Outlet {

    /** A name that no other connection of this JVM has, for logs and as a key. */
    String id();

    /** The peer's address; behind a trusted proxy, what the proxy says. */
    SocketAddress remoteAddress();

    /**
     * Whether messages can still be sent. It may have changed when this returns, so that there is no need to ask
     * before sending.
     */
    boolean isOpen();

    /**
     * Listens to a topic of its server's {@code PubSub} from now on, and until it ends: what is broadcast there is
     * sent to the peer. Where it listens already, or has ended, nothing happens.
     *
     * @param topic any text
     */
    void subscribe(String topic);

    /**
     * Ends what {@link #subscribe} began. Where it does not listen, nothing happens.
     *
     * @param topic as it was subscribed to
     */
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
     * Sends a close frame behind what is already waiting, and ends the connection when the peer has answered it, or
     * when {@link Limits#closeTimeout} is over. Then {@code @OnClose} is called. Later calls do nothing.
     *
     * @param reason what the peer is told
     * @throws IllegalArgumentException where the code is one that must not be sent
     */
    void close(CloseReason reason);

    /**
     * Closes with a code and a reason; see {@link #close(CloseReason)}.
     *
     * @param code such as {@link CloseReason#POLICY_VIOLATION}, or one of the program's own from 4000 on
     * @param reason at most 123 bytes of UTF-8, or empty
     * @throws IllegalArgumentException where the code must not be sent, or the reason is longer
     */
    default void close(int code, String reason) {
        close(new CloseReason(code, reason));
    }

    /** The bytes of payload that were sent here and have not been handed to the network. */
    long queuedBytes();
}
