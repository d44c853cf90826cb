package dev.patchbay.redis;

import dev.patchbay.pubsub.NodeId;
import dev.patchbay.pubsub.NodeWatcher;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The other nodes, by what has been heard of them, and what was the last of each: what comes late is not taken, so that nothing
 * comes twice or out of order, whatever connections do. One thread.
 */
final class Roster {

    /** A node that is gone is remembered for so many times its silence, lest a late message bring it back. */
    private static final int MEMORY = 100;

    private final NodeId self;
    private final Duration silence;
    private final NodeWatcher watcher;
    private final Losses losses;
    private final Map<NodeId, Node> nodes = new HashMap<>();

    private static final class Node {
        private long heardAt;
        private long lastOfAll = -1;
        private long lastSent = -1;
        private boolean isUp;
        private boolean hasLeft;
    }

    Roster(NodeId self, Duration silence, NodeWatcher watcher, Losses losses) {
        this.self = self;
        this.silence = silence;
        this.watcher = watcher;
        this.losses = losses;
    }

    /** What becomes of a frame. */
    enum Verdict {
        /** It is new, and its node was up before. */
        KNOWN,
        /** It is new, and its node is. */
        NEW,
        /** It is our own, or has come late. */
        NOT_TAKEN
    }

    /** Whoever is heard is up, and told to be, before anything else. */
    Verdict hear(Frame frame, long now) {
        if (frame.from().equals(self)) {
            return Verdict.NOT_TAKEN;
        }
        Node node = nodes.computeIfAbsent(frame.from(), any -> new Node());
        if (node.hasLeft || !isNext(node, frame)) {
            return Verdict.NOT_TAKEN;
        }
        node.heardAt = now;
        boolean isNew = !node.isUp;
        if (frame.kind() == Frame.Kind.BYE) {
            node.hasLeft = true;
            down(frame.from(), node);
        } else if (isNew) {
            node.isUp = true;
            watcher.up(frame.from());
        }
        return isNew ? Verdict.NEW : Verdict.KNOWN;
    }

    /** Broadcasts are numbered; what is said beside them has the number of the last one. */
    private boolean isNext(Node node, Frame frame) {
        long expected = frame.broadcast().isPresent() ? 1 : 0;
        long last = frame.isSent() ? node.lastSent : node.lastOfAll;
        if (frame.number() < last + expected) {
            return false;
        }
        if (frame.isSent()) {
            node.lastSent = frame.number();
        } else {
            losses.missed(last < 0 ? 0 : frame.number() - last - expected);
            node.lastOfAll = frame.number();
        }
        return true;
    }

    /** Whoever has been silent for too long is down. */
    void check(long now) {
        nodes.forEach((id, node) -> {
            if (now - node.heardAt > silence.toNanos()) {
                down(id, node);
            }
        });
        nodes.values().removeIf(node -> !node.isUp && now - node.heardAt > MEMORY * silence.toNanos());
    }

    private void down(NodeId id, Node node) {
        if (node.isUp) {
            node.isUp = false;
            watcher.down(id);
        }
    }
}
