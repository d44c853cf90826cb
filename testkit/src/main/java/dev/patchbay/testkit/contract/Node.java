package dev.patchbay.testkit.contract;

import dev.patchbay.message.Broadcast;
import dev.patchbay.pubsub.ClusterLink;
import java.util.List;

/** One node, as its link sees it. */
final class Node {

    private final ClusterLink link;
    private final Arrived inbox = new Arrived();

    Node(ClusterLink link) {
        this.link = link;
        link.open(inbox::add);
    }

    void publish(Broadcast broadcast) {
        link.publish(broadcast);
    }

    /** Waits for so many broadcasts of other nodes. */
    List<String> take(int count) {
        return inbox.take(count);
    }

    /** What is here by now is all: nothing came twice, and nothing back. */
    void hasNoMore() {
        if (!inbox.isEmpty()) {
            throw new AssertionError("Expected no more broadcasts, got " + inbox.take(1));
        }
    }
}
