package dev.patchbay.pubsub;

/**
 * Hears which other nodes come and go; see {@link Nodes#watch}. Called on the link's thread, one event after the other,
 * in the order in which they happened. It must not block, and should not throw: what it throws is logged.
 */
public interface NodeWatcher {

    /**
     * A node can be reached, for the first time or again.
     *
     * @param node another than this one
     */
    void up(NodeId node);

    /**
     * A node has said that it leaves, or has been silent for too long: it is gone, or cannot be reached. What it sent
     * before may still come.
     *
     * @param node one that was up
     */
    void down(NodeId node);
}
