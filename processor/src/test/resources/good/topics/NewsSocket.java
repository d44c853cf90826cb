package demo;

import dev.patchbay.OnOpen;
import dev.patchbay.Socket;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Connection;

@Socket
final class NewsSocket {

    private final PubSub topics;

    NewsSocket(PubSub topics, Clock clock) {
        this.topics = topics;
    }

    interface Clock {}

    @OnOpen
    void open(Connection connection, PubSub same) {
        connection.subscribe("news");
        connection.send("same " + (topics == same));
    }
}
