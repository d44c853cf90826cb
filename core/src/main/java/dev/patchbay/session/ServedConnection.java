package dev.patchbay.session;

import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.FragmentedMessage;
import dev.patchbay.socket.MessageDroppedException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;

/** A connection as those see it who build on a session: with what its server shares, and a say in how it is written. */
public interface ServedConnection extends Connection {

    /** What it shares with others. */
    SessionSettings settings();

    /** Sends a message whose fate nobody waits for. Where the connection has ended, the observer is told. */
    void post(Outbound message);

    /** Sends what was broadcast: as {@link #post}, though it may wait a moment, see {@link Wire#deliver}. */
    default void deliver(Outbound message) {
        post(message);
    }

    /** Sends a pong that nobody asked for; as {@link #ping}. */
    CompletionStage<Void> pong(ByteBuffer payload);

    /**
     * As {@link Wire#begin}.
     *
     * @throws MessageDroppedException where it has ended
     * @throws IllegalStateException where such a message is under way
     */
    FragmentedMessage begin(boolean text);

    /** As {@link Wire#cork()}. */
    void cork();

    /** As {@link Wire#flush()}. */
    default void flush() {
        uncork();
    }

    /** As {@link Wire#uncork()}. */
    void uncork();
}
