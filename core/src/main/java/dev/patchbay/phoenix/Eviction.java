package dev.patchbay.phoenix;

import dev.patchbay.message.Broadcast;
import dev.patchbay.pubsub.Subscriber;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;

/**
 * Ends a connection that has a name of the program's with 1001 when {@code disconnect} is broadcast to that name, from whatever
 * node, as Phoenix does.
 */
final class Eviction implements Subscriber {

    private static final String EVENT = "disconnect";

    private final Connection connection;

    Eviction(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void deliver(Broadcast broadcast) {
        if (broadcast.event().equals(EVENT)) {
            connection.close(CloseReason.of(CloseReason.GOING_AWAY));
        }
    }

    @Override
    public boolean isOpen() {
        return connection.isOpen();
    }
}
