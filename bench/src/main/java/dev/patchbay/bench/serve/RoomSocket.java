package dev.patchbay.bench.serve;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Connection;

/** Broadcasts every message to all, the sender too, on a worker. */
@Socket("/room")
final class RoomSocket {

    private static final String TOPIC = "room";

    private final PubSub pubSub;

    RoomSocket(PubSub pubSub) {
        this.pubSub = pubSub;
    }

    @OnOpen
    void open(Connection connection) {
        connection.subscribe(TOPIC);
    }

    @OnMessage
    void say(String text) {
        pubSub.broadcast(TOPIC, text);
    }
}
