package dev.patchbay.bench.serve;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Connection;

/** Knows what each client has subscribed to, as long as it is connected: {@code subscribe topic-7}, {@code publish 200 hello}. */
@Socket("/topics")
final class TopicsSocket {

    private final PubSub pubSub;

    TopicsSocket(PubSub pubSub) {
        this.pubSub = pubSub;
    }

    @OnMessage
    void hear(String text, Connection connection) {
        String[] words = text.split(" ", -1);
        if (words[0].equals("subscribe")) {
            connection.subscribe(words[1]);
            connection.send("subscribed " + words[1]);
        } else {
            publish(Integer.parseInt(words[1]), words[2]);
        }
    }

    private void publish(int topics, String text) {
        for (int i = 0; i < topics; i++) {
            pubSub.broadcast("topic-" + i, "published topic-" + i + " " + text);
        }
    }
}
