package dev.patchbay.bench.serve;

import dev.patchbay.NonBlocking;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Connection;

/** Broadcasts every message to all, the sender too, on the thread that reads. */
@Socket("/room-nb")
@NonBlocking
final class RoomNonBlockingSocket {

    private static final String TOPIC = "room-nb";

    private final PubSub pubSub;

    RoomNonBlockingSocket(PubSub pubSub) {
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
