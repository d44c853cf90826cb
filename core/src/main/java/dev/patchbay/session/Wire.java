package dev.patchbay.session;

import dev.patchbay.message.Outbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.FragmentedMessage;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.MessageDroppedException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;

/**
 * The port from a session to the network: one peer's end of a WebSocket. Every method may be called from any thread. They
 * return at once, with one exception: where too much waits for the peer, {@link #send} and {@link #post} wait for it to take
 * some of it, on a thread between its own {@link #cork()} and {@link #uncork()}, and no other. It holds no lock meanwhile.
 */
public interface Wire {

    /**
     * Sends a message.
     *
     * @return completes when the message was handed to the network; fails with {@link MessageDroppedException} where it
     *     was not. What depends on it may block, see {@link SentStage}
     */
    CompletionStage<Void> send(Outbound message);

    /** Sends a message whose fate nobody waits for, which is cheaper. */
    void post(Outbound message);

    /** Sends a message that was broadcast: as {@link #post}, though it may wait a moment for others to the same peer. */
    default void deliver(Outbound message) {
        post(message);
    }

    /** Sends a ping with at most 125 bytes; as {@link #send}. */
    CompletionStage<Void> ping(ByteBuffer payload);

    /** Sends a pong that nobody asked for, with at most 125 bytes; as {@link #send}. The default stands for a wire of a server's. */
    default CompletionStage<Void> pong(ByteBuffer payload) {
        throw new UnsupportedOperationException("Only clients send pongs that nobody asked for");
    }

    /** Begins a message that is sent part by part; what is sent meanwhile waits. The default stands for a wire of a server's. */
    default FragmentedMessage begin(boolean text) {
        throw new UnsupportedOperationException("Only clients send messages part by part");
    }

    /** Starts the closing handshake behind what is waiting. Only the first call counts. */
    void close(CloseReason reason);

    /** Whether messages can still be sent. */
    boolean isOpen();

    /** The bytes that wait here to be sent, with {@link Limits#FRAME_COST} for each message. */
    long queuedBytes();

    /** Asks for the next message, after {@link SocketSession#receive} said not to read on. */
    void demand();

    /** What this thread sends from now on may wait until it calls {@link #uncork()}, to be written together. */
    void cork();

    /** Writes what has gathered since {@link #cork()}; what this thread sends until {@link #uncork()} is written as it comes. */
    default void flush() {
        uncork();
    }

    /** Writes what has gathered since {@link #cork()}. */
    void uncork();
}
