package demo;

import dev.patchbay.OnClose;
import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.OnPing;
import dev.patchbay.OnPong;
import dev.patchbay.NonBlocking;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.pubsub.Broadcaster;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Sender;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Socket("/ws/room/{room}")
final class RoomSocket {

    /** The identity, which is no payload: nobody sends it. */
    record Guest(String name) {}

    record Say(String body) {}

    record Said(String from, String body) {}

    record Archive(List<Said> latest) {}

    @OnConnect
    Guest connect(@Param Optional<String> name) {
        return new Guest(name.orElse("nobody"));
    }

    @OnOpen
    void open(
            @Param String room,
            @Param Optional<Integer> page,
            @Param("tag") List<String> tags,
            @Param List<UUID> ids,
            Connection connection,
            PubSub pubSub,
            Sender<Said> sender) {
        connection.subscribe(room);
        sender.send(new Said("page", page + " " + tags + " " + ids));
    }

    @OnMessage("say")
    void say(Say say, @Param String room, Guest guest, Connection connection, Broadcaster<Said> said) {
        said.broadcast(room, new Said(guest.name(), say.body()));
    }

    @OnMessage("all")
    void all(Archive all, @Param String room, Broadcaster<List<Said>> broadcaster) {
        broadcaster.broadcast(room, all.latest());
    }

    @OnPing
    @NonBlocking
    void ping(byte[] bytes, Connection connection) {
        connection.send("ping " + bytes.length);
    }

    @OnPong
    void pong(Connection connection, ByteBuffer bytes) {
        connection.send("pong " + bytes.remaining());
    }

    @OnClose
    void close(Handshake handshake, Connection connection) {
        connection.send("closed " + handshake.path());
    }
}
