package dev.patchbay.sample;

import dev.patchbay.OnClose;
import dev.patchbay.OnConnect;
import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.pubsub.Broadcaster;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.sample.ChatEvent.Entered;
import dev.patchbay.sample.ChatEvent.Rejected;
import dev.patchbay.sample.ChatEvent.Said;
import dev.patchbay.sample.ChatEvent.Typing;
import dev.patchbay.sample.ChatEvent.WentAway;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Refused;
import java.util.Optional;

/** One guest in one room. */
@Socket("/ws/chat/{room}")
public final class ChatSocket {

    private static final int MAX_NAME_LENGTH = 20;

    private final PubSub pubSub;

    ChatSocket(PubSub pubSub) {
        this.pubSub = pubSub;
    }

    @OnConnect
    Guest connect(@Param Optional<String> name) {
        String wanted = name.orElse("").strip();
        if (wanted.isEmpty() || wanted.length() > MAX_NAME_LENGTH) {
            throw new Refused(400, "Say who you are: ?name= with 1 to " + MAX_NAME_LENGTH + " characters");
        }
        return new Guest(wanted);
    }

    @OnOpen
    void open(@Param String room, Guest guest, Connection connection, Broadcaster<ChatEvent> events) {
        pubSub.subscribe(topic(room), connection);
        events.broadcast(topic(room), new Entered(guest.name(), pubSub.listeners(topic(room))));
    }

    @OnMessage("say")
    void say(Say message, @Param String room, Guest guest, Broadcaster<ChatEvent> events) {
        events.broadcast(topic(room), new Said(guest.name(), message.text()));
    }

    @OnMessage("typing")
    void typing(@Param String room, Guest guest, Connection connection, Broadcaster<ChatEvent> events) {
        events.broadcastFrom(connection, topic(room), new Typing(guest.name()));
    }

    @OnError
    ChatEvent wrongInput(DecodeException problem) {
        return new Rejected(problem.getMessage());
    }

    @OnClose
    void close(@Param String room, Guest guest, Broadcaster<ChatEvent> events) {
        events.broadcast(topic(room), new WentAway(guest.name(), pubSub.listeners(topic(room))));
    }

    private static String topic(String room) {
        return "room:" + room;
    }
}
