package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.pubsub.Broadcaster;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Sender;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

final class ManyParameters {
    record Said(String words) {}

    record User(String name) {}

    @Socket("/a/{room}/{id}")
    static final class ASocket {
        @OnConnect
        User connect(Handshake handshake, @Param long id, @Param Optional<String> name) {
            return new User(name.orElse("?") + id);
        }

        @OnMessage
        CompletionStage<String> take(
                Connection connection,
                Sender<Said> sender,
                Broadcaster<Said> broadcaster,
                PubSub pubSub,
                Handshake handshake,
                User user,
                @Param String room,
                @Param long id,
                @Param("q") List<Integer> numbers,
                Said said) {
            return sender.send(said).thenApply(sent -> user.name() + room + id + numbers + handshake.path());
        }
    }
}

// opens /a/r/7?name=Ada&q=1
// sends {"words":"x"}
// hears {"words":"x"}
// hears Ada7r7[1]/a/r/7
