package dev.patchbay.testkit;

import dev.patchbay.OnOpen;
import dev.patchbay.Socket;
import dev.patchbay.pubsub.Broadcaster;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Connection;

/** A plain socket that hears what the program broadcasts. */
@Socket("/prices")
final class PriceSocket {

    record Price(long cents) {}

    @OnOpen
    Price open(Connection connection, PubSub pubSub, Broadcaster<Price> prices) {
        connection.subscribe("prices");
        return new Price(0);
    }
}
