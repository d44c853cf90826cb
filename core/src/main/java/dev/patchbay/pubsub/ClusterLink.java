package dev.patchbay.pubsub;

import dev.patchbay.message.Broadcast;
import java.util.function.Consumer;

/**
 * The port to other nodes: carries broadcasts there and back. At most once, and in the order in which one node sent
 * them. Written by whoever has a network between nodes, such as Redis or a message broker, and given to
 * {@link PubSub#linked}.
 *
 * <pre>{@code
 * final class QueueLink implements ClusterLink {
 *     private final BlockingQueue<Broadcast> outgoing = new LinkedBlockingQueue<>(10_000);
 *
 *     @Override
 *     public void open(Consumer<Broadcast> receiver) {
 *         // starts threads: one takes from the queue and sends, one receives and calls the receiver
 *     }
 *
 *     @Override
 *     public void publish(Broadcast broadcast) {
 *         if (!outgoing.offer(broadcast)) {
 *             throw new IllegalStateException("The other nodes are too slow");
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>What has to cross the network is the topic, the event, and the payload's kind and bytes. What a receiver is
 * told, this node has not published: a link does not echo. An implementation proves itself with the contract test
 * {@code ClusterLinkContract} of the testkit; tests of programs use its {@code MemoryCluster}.
 */
public interface ClusterLink {

    /** A link to nobody: this is the only node. */
    ClusterLink NONE = new ClusterLink() {
        @Override
        public void open(Consumer<Broadcast> receiver) {}

        @Override
        public void publish(Broadcast broadcast) {}
    };

    /**
     * Called once, before anything is published.
     *
     * @param receiver is given what other nodes publish, never what this node published; it does not block
     */
    void open(Consumer<Broadcast> receiver);

    /**
     * Carries a broadcast to all other nodes, behind its delivery on this one. Called from any thread, by several at
     * once, and by the network's own; it does not block. What it throws is logged, and does not reach the
     * broadcaster.
     *
     * @param broadcast stays as it is, and may be kept
     */
    void publish(Broadcast broadcast);
}
