package dev.patchbay.pubsub;

import dev.patchbay.message.Broadcast;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A link whose other end the test holds. */
final class Cable implements ClusterLink {

    private final List<Broadcast> published = new ArrayList<>();
    private Optional<Consumer<Broadcast>> receiver = Optional.empty();

    @Override
    public void open(Consumer<Broadcast> receives) {
        receiver = Optional.of(receives);
    }

    @Override
    public void publish(Broadcast broadcast) {
        published.add(broadcast);
    }

    List<Broadcast> published() {
        return published;
    }

    /** Another node's. */
    void receive(Broadcast broadcast) {
        receiver.orElseThrow().accept(broadcast);
    }
}
