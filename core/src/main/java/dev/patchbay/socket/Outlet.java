package dev.patchbay.socket;

import dev.patchbay.message.Outbound;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;

/**
 * Where messages to one peer are sent: what a {@link Connection} is, and what a {@link Sender} sends to. Any thread; messages from one
 * thread arrive in the order in which they were sent. Programs do not implement it.
 *
 * <pre>{@code
 * Outlet outlet = connection;
 * outlet.send("hello");
 * }</pre>
 */
public interface Outlet {

    /**
     * Sends a text message. Where too much waits for the peer already, a handler of this connection, or of a channel
     * of it, that runs on a worker waits here until the peer has taken some of it; nobody else does.
     *
     * @param text a whole message
     * @return completes when the message was handed to the network; fails with {@link MessageDroppedException} where
     *     it was not. It may be ignored. What depends on it may block: it never runs on a thread of the network's.
     */
    default CompletionStage<Void> send(String text) {
        return send(Outbound.text(text));
    }

    /**
     * Sends a binary message.
     *
     * @param bytes must not be changed any more
     * @return as {@link #send(String)}
     */
    default CompletionStage<Void> send(byte[] bytes) {
        return send(Outbound.binary(bytes));
    }

    /**
     * Sends a binary message of what remains in the buffer; the buffer's position stays where it is.
     *
     * @param bytes must not be changed any more
     * @return as {@link #send(String)}
     */
    default CompletionStage<Void> send(ByteBuffer bytes) {
        return send(Outbound.binary(bytes.slice()));
    }

    /**
     * Sends a message that is already encoded; the way to send one message to many connections.
     *
     * @param message shared with other receivers; its bytes are not changed any more
     * @return as {@link #send(String)}
     */
    CompletionStage<Void> send(Outbound message);
}
