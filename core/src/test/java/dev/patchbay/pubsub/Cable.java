package dev.patchbay.pubsub;

import dev.patchbay.message.Broadcast;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A link whose other end the test holds. */
final class Cable implements ClusterLink {

    private final List<Broadcast> published = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private Optional<Receiver> receiver = Optional.empty();
    private Optional<NodeId> self = Optional.empty();

    @Override
    public void open(NodeId id, Receiver receives) {
        self = Optional.of(id);
        receiver = Optional.of(receives);
    }

    @Override
    public void send(NodeId node, Broadcast broadcast) {
        sent.add(node + " " + Ear.text(broadcast));
    }

    @Override
    public void close() {}

    @Override
    public void publish(Broadcast broadcast) {
        published.add(broadcast);
    }

    List<Broadcast> published() {
        return published;
    }

    /** Another node's. */
    void receive(Broadcast broadcast) {
        receiver().receive(broadcast);
    }

    Receiver receiver() {
        return receiver.orElseThrow();
    }

    NodeId self() {
        return self.orElseThrow();
    }

    /** What was sent to one node: its id, and the text. */
    List<String> sent() {
        return sent;
    }
}
