package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;
import dev.patchbay.pubsub.Broadcaster;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Connection;

final class BroadcasterOfProgram {
    record Said(String words) {}

    @Socket("/a")
    static final class ASocket {
        private final Broadcaster<Said> news;
        private final PubSub pubSub;

        ASocket(Broadcaster<Said> news, PubSub pubSub) {
            this.news = news;
            this.pubSub = pubSub;
        }

        @OnOpen
        void open(Connection connection) {
            connection.subscribe("news");
        }

        @OnMessage
        void take(String text) {
            news.broadcast("news", new Said(text));
        }
    }
}
