package dev.patchbay.pubsub;

import dev.patchbay.message.Broadcast;

/**
 * What the program itself listens to topics with; a connection has a {@code subscribe} of its own. One object counts
 * once in a topic; two objects that are equal are the same subscriber.
 *
 * <pre>{@code
 * Subscriber log = broadcast -> System.out.println(broadcast.topic() + ": " + broadcast.payload().size() + " bytes");
 * pubSub.subscribe("news:weather", log);
 * pubSub.unsubscribe("news:weather", log);
 * }</pre>
 *
 * <p>A lambda is a new subscriber each time that it is evaluated: keep it, to unsubscribe it.
 */
@FunctionalInterface
public interface Subscriber extends Listener {

    /**
     * A message of a topic that it listens to. Called on the thread that broadcasts, or that received it from another
     * node; it must not block, and should not throw: what it throws is logged, and others get the message all the
     * same. Where several threads broadcast, it is called by several at once.
     *
     * @param broadcast shared with all other receivers
     */
    void deliver(Broadcast broadcast);

    /** Whether it still takes messages. Asked when it subscribes: one that has ended by then is forgotten at once. */
    default boolean isOpen() {
        return true;
    }
}
