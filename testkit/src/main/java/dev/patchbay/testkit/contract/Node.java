package dev.patchbay.testkit.contract;

import dev.patchbay.message.Broadcast;
import dev.patchbay.pubsub.ClusterLink;
import dev.patchbay.pubsub.NodeId;
import java.util.List;

/** One node, as its link sees it. */
final class Node {

    final NodeId id = NodeId.random();
    private final ClusterLink link;
    private final Arrived inbox;
    private final Arrived events;
    private volatile boolean isConfused;

    Node(ClusterLink link, Runnable meanwhile) {
        this.link = link;
        this.inbox = new Arrived(meanwhile);
        this.events = new Arrived(meanwhile);
        link.open(id, new ClusterLink.Receiver() {
            @Override
            public void receive(Broadcast broadcast) {
                isConfused |= events.hasHadNone();
                inbox.add(broadcast);
            }

            @Override
            public void up(NodeId node) {
                events.add("up " + node);
            }

            @Override
            public void down(NodeId node) {
                events.add("down " + node);
            }
        });
    }

    String up() {
        return "up " + id;
    }

    String down() {
        return "down " + id;
    }

    ClusterLink link() {
        return link;
    }

    void publish(Broadcast broadcast) {
        link.publish(broadcast);
    }

    void send(Node node, Broadcast broadcast) {
        link.send(node.id, broadcast);
    }

    /** Waits for so many broadcasts of other nodes. */
    List<String> take(int count) {
        return inbox.take(count);
    }

    /** Waits for so many events about other nodes: {@code up <id>}, {@code down <id>}. */
    List<String> events(int count) {
        return events.take(count);
    }

    /** What is here by now is all: nothing came twice, and nothing back. */
    void hasNoMore() {
        if (!inbox.isEmpty()) {
            throw new AssertionError("Expected no more broadcasts, got " + inbox.take(1));
        }
        if (!events.isEmpty()) {
            throw new AssertionError("Expected no more events, got " + events.take(1));
        }
    }

    /** Whether a broadcast came before any node was up. */
    boolean isConfused() {
        return isConfused;
    }
}
