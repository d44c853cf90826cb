package dev.patchbay.phoenix;

import dev.patchbay.log.LoggedFailure;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.Subscriber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The broadcasts of a channel's own topic, on their way to its client: past the mailbox, but for those that the channel
 * intercepts. Nothing passes before the join is answered.
 */
final class TopicLane implements Subscriber {

    private final Membership session;
    private final ClientWire
            wire; // here as well, because a broadcast to many waits for each object that it goes through
    private List<Broadcast> early = List.of(); // guarded by this

    TopicLane(Membership session) {
        this.session = session;
        this.wire = session.wire();
    }

    @Override
    public void deliver(Broadcast broadcast) {
        if (broadcast.event().isEmpty()) {
            return; // the text of a plain socket
        }
        if (session.calls().intercepts(broadcast.event())) {
            intercept(broadcast);
        } else if (session.phase() != Phase.ADMITTED || !isKept(broadcast)) {
            write(broadcast);
        }
    }

    @Override
    public boolean isOpen() {
        return session.listens();
    }

    /** A channel that says goodbye listens no more, and still hears itself. */
    void echo(Broadcast broadcast) {
        if (session.phase() == Phase.OVER && !session.calls().intercepts(broadcast.event())) {
            write(broadcast);
        }
    }

    /** The join is answered: lets pass what was held back, and then what comes. */
    void open() {
        for (List<Broadcast> held = next(); !held.isEmpty(); held = next()) {
            held.forEach(this::write);
        }
    }

    /** What was held back; where that is nothing, the channel is joined from now on. */
    private synchronized List<Broadcast> next() {
        List<Broadcast> held = early;
        early = List.of();
        if (held.isEmpty()) {
            session.moves(Phase.ADMITTED, Phase.JOINED);
        }
        return held;
    }

    private synchronized boolean isKept(Broadcast broadcast) {
        if (session.phase() != Phase.ADMITTED) {
            return false;
        }
        if (early.isEmpty()) {
            early = new ArrayList<>();
        }
        return early.add(broadcast);
    }

    private void write(Broadcast broadcast) {
        if (!isOpen() && (!session.isLeaving() || session.isSucceeded())) {
            return;
        }
        try {
            wire.deliver(broadcast);
        } catch (RuntimeException | Error unsayable) { // of a protocol of the program's, perhaps
            wire.dropped(broadcast.payload().size());
            Journal.warn(session, "cannot be sent what is broadcast", ": " + LoggedFailure.of(unsayable));
        }
    }

    private void intercept(Broadcast broadcast) {
        String event = broadcast.event();
        Posts.post(session, broadcast.payload().size(), () -> {
            long start = Journal.now(session);
            Optional<Outbound> seen = session.calls().onIntercept(event, broadcast.inbound(), session.context());
            Journal.intercepted(session, event, start);
            seen.ifPresent(payload -> session.context().me().send(event, payload));
        });
    }
}
