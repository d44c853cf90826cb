package dev.patchbay.testkit;

import dev.patchbay.message.Broadcast;
import dev.patchbay.pubsub.ClusterLink;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Several nodes in one JVM, to test programs that will run on more than one.
 *
 * <pre>{@code
 * MemoryCluster cluster = new MemoryCluster();
 * PubSub here = PubSub.linked(cluster.link());
 * PubSub there = PubSub.linked(cluster.link());
 * }</pre>
 *
 * <p>What one node publishes has reached the others when {@code publish} returns.
 */
public final class MemoryCluster {

    private final Map<ClusterLink, Consumer<Broadcast>> receivers = new ConcurrentHashMap<>();

    /** A cluster without nodes. */
    public MemoryCluster() {}

    /** The link of one more node. */
    public ClusterLink link() {
        return new ClusterLink() {
            @Override
            public void open(Consumer<Broadcast> receiver) {
                receivers.put(this, receiver);
            }

            @Override
            public void publish(Broadcast broadcast) {
                receivers.forEach((link, receiver) -> {
                    if (link != this) {
                        receiver.accept(broadcast);
                    }
                });
            }
        };
    }
}
