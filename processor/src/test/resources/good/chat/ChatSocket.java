package demo;

import dev.patchbay.NonBlocking;
import dev.patchbay.OnClose;
import dev.patchbay.OnConnect;
import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Refused;
import dev.patchbay.socket.Sender;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Socket("/ws/chat/{room}")
final class ChatSocket {

    record Author(String name, Optional<Instant> lastSeen) {}

    record NewMessage(String body, List<String> tags) {}

    record Page(int offset, int limit) {}

    record Said(Author from, String body) {}

    static final class User {
        final String name;

        User(String name) {
            this.name = name;
        }
    }

    private final Rooms rooms;
    private String room = "";

    ChatSocket(Rooms rooms) {
        this.rooms = rooms;
    }

    @OnConnect
    User connect(Handshake handshake) {
        return new User(handshake.queryParam("name").orElseThrow(Refused::new));
    }

    @OnOpen
    void open(@Param String room, Sender<Said> sender) {
        this.room = room;
        rooms.enter(room, sender);
    }

    @OnMessage("say")
    void say(NewMessage message, User user) {
        rooms.say(room, new Said(new Author(user.name, Optional.empty()), message.body()));
    }

    @OnMessage("history")
    List<Said> history(Page page) {
        return rooms.history(room, page);
    }

    @OnMessage("ping")
    @NonBlocking
    String ping() {
        return "pong";
    }

    @OnError
    String failed(RuntimeException failure) {
        return "failed: " + failure.getMessage();
    }

    @OnError
    String wrongInput(DecodeException wrong) {
        return "wrong: " + wrong.field();
    }

    @OnClose
    void close(CloseReason reason, User user) {
        rooms.leave(room, user.name + " " + reason.code());
    }
}
