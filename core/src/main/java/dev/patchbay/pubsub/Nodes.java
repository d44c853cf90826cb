package dev.patchbay.pubsub;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The nodes that share topics, as one of them sees them: {@code pubSub.nodes()}. Each sees for itself, so that two may
 * see different nodes for a while. Any thread.
 *
 * <pre>{@code
 * pubSub.nodes().watch(new NodeWatcher() {
 *     @Override
 *     public void up(NodeId node) {
 *         System.out.println(node + " is here");
 *     }
 *
 *     @Override
 *     public void down(NodeId node) {
 *         System.out.println(node + " is gone");
 *     }
 * });
 * System.out.println(pubSub.nodes().self() + " is one of " + (pubSub.nodes().others().size() + 1));
 * }</pre>
 */
public final class Nodes {

    private final NodeId self = NodeId.random();
    private final Set<NodeId> others = ConcurrentHashMap.newKeySet();
    private final List<NodeWatcher> watchers = new CopyOnWriteArrayList<>();
    private final Failures failures;

    Nodes(Failures failures) {
        this.failures = failures;
    }

    /** This node: another one after each start. */
    public NodeId self() {
        return self;
    }

    /** The other nodes that are up at this moment; a copy. Empty where there is no link. */
    public Set<NodeId> others() {
        return Set.copyOf(others);
    }

    /**
     * Lets somebody hear what changes from now on. Whoever wants to know the nodes that are there already watches
     * first, and asks for {@link #others} then: a node that comes in between is told twice.
     */
    public void watch(NodeWatcher watcher) {
        watchers.add(watcher);
    }

    /** Ends what {@link #watch} began. Where it does not watch, nothing happens. */
    public void unwatch(NodeWatcher watcher) {
        watchers.remove(watcher);
    }

    void up(NodeId node) {
        if (!node.equals(self) && others.add(node)) {
            watchers.forEach(watcher -> failures.guard("node watcher", watcher, () -> watcher.up(node)));
        }
    }

    void down(NodeId node) {
        if (others.remove(node)) {
            watchers.forEach(watcher -> failures.guard("node watcher", watcher, () -> watcher.down(node)));
        }
    }
}
