package dev.patchbay.channel;

import dev.patchbay.message.Broadcast;
import dev.patchbay.pubsub.Subscriber;

/** What the program sends to a channel, and the broadcasts of topics that the channel subscribed to: both go to its handlers. */
final class InfoLane implements Subscriber, ChannelRef {

    private final ChannelSession session;

    InfoLane(ChannelSession session) {
        this.session = session;
    }

    @Override
    public void send(Object info) {
        post(info, 0);
    }

    @Override
    public void deliver(Broadcast broadcast) {
        post(broadcast, broadcast.payload().size());
    }

    /** A channel may subscribe while it is being joined. */
    @Override
    public boolean isOpen() {
        return session.phase() == Phase.JOINING || session.lane().isOpen();
    }

    private void post(Object info, int bytes) {
        if (isOpen()) {
            session.post(bytes, () -> handle(info));
        }
    }

    private void handle(Object info) throws Throwable {
        if (!session.calls().onInfo(info, session.context())) {
            session.warnOnce("has no @OnInfo for " + info.getClass().getName() + "; such values are dropped");
        }
    }
}
