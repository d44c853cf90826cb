package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;
import dev.patchbay.pubsub.Broadcaster;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Sender;
import java.util.List;

final class OutletsMended {
    record Said(String words) {}

    record Page<T>(List<T> items) {}

    @Socket("/a")
    static final class ASocket {
        @OnOpen
        void open(Connection connection, PubSub pubSub) {
            connection.subscribe("news");
        }

        @OnMessage
        void take(String text, Sender<Said> sender, Broadcaster<List<Said>> news, Sender<Page<Said>> pages) {
            sender.send(new Said(text));
            news.broadcast("news", List.of(new Said("news")));
            pages.send(new Page<>(List.of(new Said("page"))));
        }
    }
}

// opens /a
// sends hi
// hears {"words":"hi"}
// hears [{"words":"news"}]
// hears {"items":[{"words":"page"}]}
