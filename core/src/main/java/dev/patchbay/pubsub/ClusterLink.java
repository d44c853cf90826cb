package dev.patchbay.pubsub;

import dev.patchbay.message.Broadcast;

/**
 * The port to other nodes: carries broadcasts there and back, and knows which nodes there are. Written by whoever has
 * a network between nodes, such as a message broker, and given to {@link PubSub#linked}; {@code patchbay-redis} has
 * one for Redis.
 *
 * <p><b>At most once, and in order:</b> what comes has not come before, and what one node publishes to one topic comes in
 * the order in which it was published; so does what one node sends to another to one topic. Between topics,
 * between senders, and between what is published and what is sent, there is no order. Messages may be lost, above all
 * while nodes cannot reach each other.
 *
 * <pre>{@code
 * final class QueueLink implements ClusterLink {
 *     private final BlockingQueue<Broadcast> outgoing = new LinkedBlockingQueue<>(10_000);
 *
 *     @Override
 *     public void open(NodeId self, Receiver receiver) {
 *         // starts threads: one takes from the queue and sends, one receives and calls the receiver
 *     }
 *
 *     @Override
 *     public void publish(Broadcast broadcast) {
 *         if (!outgoing.offer(broadcast)) {
 *             throw new IllegalStateException("The other nodes are too slow");
 *         }
 *     }
 *
 *     @Override
 *     public void send(NodeId node, Broadcast broadcast) {
 *         publish(broadcast); // with the node in front, so that all others leave it
 *     }
 *
 *     @Override
 *     public void close() {
 *         // says goodbye, and stops the threads
 *     }
 * }
 * }</pre>
 *
 * <p>What has to cross the network is the topic, the event, and the payload's kind and bytes. What a receiver is
 * told, this node has not published: a link does not echo. An implementation proves itself with the contract test
 * {@code ClusterLinkContract} of the testkit; tests of programs use its {@code MemoryCluster}.
 */
public interface ClusterLink extends AutoCloseable {

    /** A link to nobody: this is the only node. */
    ClusterLink NONE = new ClusterLink() {
        @Override
        public void open(NodeId self, Receiver receiver) {}

        @Override
        public void publish(Broadcast broadcast) {}

        @Override
        public void send(NodeId node, Broadcast broadcast) {}

        @Override
        public void close() {}
    };

    /**
     * Who is told what comes from other nodes: the {@link PubSub}. It does not block, and does not throw. Of one topic
     * and one sender it is called by one thread at a time; of nodes, by one thread at a time.
     */
    interface Receiver extends NodeWatcher {

        /**
         * A broadcast of another node, which is {@link #up} by then.
         *
         * @param broadcast what that node published to all, or sent to this one
         */
        void receive(Broadcast broadcast);
    }

    /**
     * Joins the cluster. Called once, before anything is published. It does not wait for the network: a link whose
     * network is away says so in the log, and joins when it can.
     *
     * @param self what this node is called, from now on and until it is closed; no other node has ever been called so
     * @param receiver is given what other nodes publish, never what this node published, and told of other nodes only
     */
    void open(NodeId self, Receiver receiver);

    /**
     * Carries a broadcast to all other nodes, behind its delivery on this one. Called from any thread, by several at
     * once, and by the network's own; it does not block. What it throws is logged, and does not reach the
     * broadcaster.
     *
     * @param broadcast stays as it is, and may be kept
     */
    void publish(Broadcast broadcast);

    /**
     * Carries a broadcast to one other node. As {@link #publish} otherwise.
     *
     * @param node another than this one; where it is not up, the broadcast is lost
     * @param broadcast stays as it is, and may be kept
     */
    void send(NodeId node, Broadcast broadcast);

    /**
     * Leaves the cluster: the others are told, as far as they can be reached, and nothing more comes. What is published
     * behind it is lost. Called again, it does nothing.
     */
    @Override
    void close();
}
