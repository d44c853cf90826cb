package dev.patchbay.dialing;

import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.Opened;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Connection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Takes part in a client's connection, through all of its attempts: what is waiting to be sent or answered, for instance. Parts are told in
 * the order in which they were given.
 */
public interface Part {

    /** Nothing is waited for. */
    CompletionStage<Void> READY = CompletableFuture.completedStage(null);

    /** It takes part from now on, before anything else; once. {@link ClientSession#well} is for it to say. */
    default void begins(ClientSession session) {}

    /**
     * What has to be there before an attempt. On a worker; nothing blocks.
     *
     * @return the attempt begins when it completes, and fails with a {@link ClientException} as it does; {@link #READY} for at once
     */
    default CompletionStage<Void> prepares() {
        return READY;
    }

    /** An attempt has failed; before its policy is asked. Any thread; nothing blocks. */
    default void fails(ClientException why) {}

    /**
     * The network's connection is there, but not open for the program. What is sent through it is sent first. Nothing blocks.
     *
     * @param stranger whether a redirect has led to another origin, which is told no secrets
     * @return it is open when it completes, and the attempt has failed where it fails with a {@link ClientException}; completed by others
     *     where the connection ends before; {@link #READY} for at once
     */
    default CompletionStage<Void> enters(Connection open, boolean stranger) {
        return READY;
    }

    /** It is open; before {@code @OnOpen}, in the turn of the connection. What is sent here is sent first. */
    default void opens(Connection open, Opened how) {}

    /** {@code @OnOpen} is over, and its answer sent; in the turn of the connection. What is sent here is sent next. */
    default void opened(Connection open) {}

    /** Whether a message is meant for this part alone: no later part and no callback is told. On the network's thread; nothing blocks. */
    default boolean takes(Inbound message) {
        return false;
    }

    /** What the server is sent in place of a ping; of several parts the first that has something is heard. On any thread. */
    default Optional<Outbound> heartbeat() {
        return Optional.empty();
    }

    /**
     * Of a connection that opens, or was open, nothing more is heard, and nothing is sent through it: it has ended, or is being closed.
     * Once for each, at once, though callbacks may still run and wait for something; on any thread; nothing blocks.
     */
    default void breaks() {}

    /** A connection that was open has ended, and its last callback is over. */
    default void ends() {}

    /** It is over, for good. */
    default void over(ClientState last) {}
}
