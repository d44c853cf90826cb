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
 * SocketTester one = SocketTester.of(new SocketRoutes(here));
 * SocketTester other = SocketTester.of(new SocketRoutes(there));
 * }</pre>
 *
 * <p>What one node publishes has reached the others when {@code publish} returns, on the same thread: a real link is
 * slower, and may lose messages. May be used by any number of threads.
 */
public final class MemoryCluster {

    private final Map<ClusterLink, Consumer<Broadcast>> receivers = new ConcurrentHashMap<>();

    /** A cluster without nodes. */
    public MemoryCluster() {}

    /**
     * The link of one more node, to be given to {@code PubSub.linked}. It takes part from then on, and for as long as
     * the cluster is there: a node cannot leave.
     *
     * @return a link for one {@code PubSub}; each node asks for its own
     */
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
