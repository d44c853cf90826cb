package dev.patchbay.pubsub;

import dev.patchbay.message.Broadcast;
import java.util.function.Consumer;

/**
 * The port to other nodes: carries broadcasts there and back. At most once, and in the order in which one node sent them.
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
     * Carries a broadcast to all other nodes, behind its delivery on this one. Called from any thread; it does not block.
     * What it throws is logged, and does not reach the broadcaster.
     */
    void publish(Broadcast broadcast);
}
