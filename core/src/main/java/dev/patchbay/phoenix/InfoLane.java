package dev.patchbay.phoenix;

import dev.patchbay.channel.ChannelRef;
import dev.patchbay.message.Broadcast;
import dev.patchbay.pubsub.Subscriber;
import org.jspecify.annotations.Nullable;

/**
 * What the program sends to a channel, and the broadcasts of topics that the channel subscribed to: both go to its handlers. The
 * program may keep it for longer than the channel lives, which it then keeps nothing of.
 */
final class InfoLane implements Subscriber, ChannelRef {

    private volatile @Nullable Membership session; // until it has ended

    InfoLane(Membership session) {
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
        Membership channel = session;
        return channel != null && listens(channel);
    }

    /** The channel has ended. */
    void forget() {
        session = null;
    }

    private static boolean listens(Membership channel) {
        return channel.phase() == Phase.JOINING || channel.listens();
    }

    private void post(Object info, int bytes) {
        Membership channel = session;
        if (channel != null && listens(channel)) {
            Posts.post(channel, bytes, () -> handle(channel, info));
        }
    }

    private static void handle(Membership channel, Object info) throws Throwable {
        if (!channel.calls().onInfo(info, channel.context())) {
            Journal.warn(channel, "has no @OnInfo for " + info.getClass().getName(), "; such values are dropped");
        }
    }
}
