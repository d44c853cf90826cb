package dev.patchbay.testkit.cluster;

import dev.patchbay.message.Broadcast;
import dev.patchbay.pubsub.ClusterLink;
import dev.patchbay.pubsub.NodeId;
import dev.patchbay.testkit.cluster.Transit.Lane;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every node with every other, and which of them cannot reach each other at the moment. Any thread. */
public final class Wires {

    private static final String NODES = "";

    private final Transit transit;
    private final List<MemoryNode> nodes = new CopyOnWriteArrayList<>();
    private final Map<Set<MemoryNode>, Integer> cuts = new HashMap<>(); // guarded by itself: which cut it is
    private int lastCut;
    private volatile Duration silence = Duration.ofSeconds(5);

    /** Nobody yet. */
    public Wires(Transit transit) {
        this.transit = transit;
    }

    /** One more node, which joins when it is opened. */
    public MemoryNode node() {
        return new MemoryNode(this);
    }

    /** How long a node cannot be reached until it counts as down. */
    public void silence(Duration time) {
        silence = time;
    }

    /** The node behind a link that this cluster has made. */
    public MemoryNode of(ClusterLink link) {
        return nodes.stream()
                .filter(node -> node == link)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected an open link of this cluster, got " + link));
    }

    /** All that have been opened. */
    public List<MemoryNode> all() {
        return List.copyOf(nodes);
    }

    void join(MemoryNode node) {
        nodes.add(node);
        for (MemoryNode other : nodes) {
            if (other != node && other.isHere()) {
                introduce(node, other);
                introduce(other, node);
            }
        }
    }

    private void introduce(MemoryNode who, MemoryNode to) {
        transit.carry(new Lane(who, to, true, NODES), () -> {
            if (who.isHere() && reach(who, to)) {
                to.meet(who);
            }
        });
    }

    void leave(MemoryNode node) {
        for (MemoryNode other : nodes) {
            if (other != node) {
                transit.carry(new Lane(node, other, true, NODES), () -> {
                    if (reach(node, other)) {
                        other.lose(node);
                    }
                });
                watch(node, other);
            }
        }
    }

    /** A node ends, and nobody is told. */
    public void crash(MemoryNode node) {
        if (node.end()) {
            nodes.forEach(other -> watch(node, other));
        }
    }

    void publish(MemoryNode from, Broadcast broadcast) {
        for (MemoryNode to : nodes) {
            if (to != from) {
                carry(new Lane(from, to, false, broadcast.topic()), broadcast);
            }
        }
    }

    void send(MemoryNode from, NodeId node, Broadcast broadcast) {
        for (MemoryNode to : nodes) {
            if (to != from && to.is(node)) {
                carry(new Lane(from, to, true, "topic " + broadcast.topic()), broadcast);
            }
        }
    }

    private void carry(Lane lane, Broadcast broadcast) {
        if (lane.from().isHere() && !transit.loses()) {
            transit.carry(lane, () -> arrive(lane, broadcast));
        }
    }

    private void arrive(Lane lane, Broadcast broadcast) {
        if (reach(lane.from(), lane.to())) {
            lane.to().receive(lane.from(), broadcast);
        }
    }

    /** Neither of two hears the other from now on, nor gets what is on its way. */
    public void cut(MemoryNode one, MemoryNode other) {
        int cut;
        synchronized (cuts) {
            cut = ++lastCut;
            if (one == other || cuts.putIfAbsent(Set.of(one, other), cut) != null) {
                return;
            }
        }
        transit.later(silence, () -> {
            if (isStill(cut, one, other)) {
                one.lose(other);
                other.lose(one);
            }
        });
    }

    /** Two hear each other again. */
    public void heal(MemoryNode one, MemoryNode other) {
        boolean wasCut;
        synchronized (cuts) {
            wasCut = one != other && cuts.remove(Set.of(one, other)) != null;
        }
        if (wasCut && one.isHere() && other.isHere()) {
            introduce(one, other);
            introduce(other, one);
        }
    }

    private boolean reach(MemoryNode one, MemoryNode other) {
        synchronized (cuts) {
            return !cuts.containsKey(Set.of(one, other));
        }
    }

    private boolean isStill(int cut, MemoryNode one, MemoryNode other) {
        synchronized (cuts) {
            return Integer.valueOf(cut).equals(cuts.get(Set.of(one, other)));
        }
    }

    /** Somebody has ended: whoever still takes it for up will learn of it. */
    private void watch(MemoryNode gone, MemoryNode other) {
        transit.later(silence, () -> other.lose(gone));
    }
}
