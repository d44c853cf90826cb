package dev.patchbay.client;

import dev.patchbay.message.Inbound;

/**
 * Takes part in one connection's conversation beside the program's class: says who it is, restores what was subscribed to, and reads the
 * messages that only serve the protocol. It stays through all reconnects. What a method throws closes the connection with 1011.
 */
public interface Dialogue {

    /** The connection is open, the first time or anew; before {@code @OnOpen}. What is sent here is sent first. Nothing blocks. */
    default void opens() {}

    /**
     * Whether a message is meant for this dialogue alone: no callback is told of it. Called for every message before anybody else, one after
     * the other. On the network's thread, where nothing may block.
     */
    default boolean takes(Inbound message) {
        return false;
    }

    /** The connection has ended, or is about to; another one may follow. On any thread; nothing blocks. */
    default void breaks() {}

    /** It is over for good. On any thread; nothing blocks. */
    default void over() {}
}
