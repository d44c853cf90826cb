package dev.patchbay.pubsub;

import dev.patchbay.message.Broadcast;

/**
 * What the program itself listens to topics with; a connection has a {@code subscribe} of its own. One object counts once in a
 * topic; two objects that are equal are the same subscriber.
 */
@FunctionalInterface
public interface Subscriber extends Listener {

    /**
     * A message of a topic that it listens to. Called on the thread that broadcasts, or that received it from another
     * node; it must not block, and should not throw: what it throws is logged, and others get the message all the same.
     */
    void deliver(Broadcast broadcast);

    /** Whether it still takes messages; one that does not is forgotten. */
    default boolean isOpen() {
        return true;
    }
}
