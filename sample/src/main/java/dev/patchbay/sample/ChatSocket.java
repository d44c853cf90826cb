package dev.patchbay.sample;

import dev.patchbay.OnClose;
import dev.patchbay.OnConnect;
import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.sample.ChatEvent.Entered;
import dev.patchbay.sample.ChatEvent.Rejected;
import dev.patchbay.sample.ChatEvent.Said;
import dev.patchbay.sample.ChatEvent.WentAway;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Refused;
import dev.patchbay.socket.Sender;

/** One guest in one room. */
@Socket("/ws/chat/{room}")
public final class ChatSocket {

    private static final int MAX_NAME_LENGTH = 20;

    private final Rooms rooms;

    ChatSocket(Rooms rooms) {
        this.rooms = rooms;
    }

    @OnConnect
    Guest connect(Handshake handshake) {
        String name = handshake.queryParam("name").orElse("").strip();
        if (name.isEmpty() || name.length() > MAX_NAME_LENGTH) {
            throw new Refused(400, "Say who you are: ?name= with 1 to " + MAX_NAME_LENGTH + " characters");
        }
        return new Guest(name);
    }

    @OnOpen
    void open(@Param String room, Guest guest, Sender<ChatEvent> sender) {
        rooms.enter(room, sender);
        rooms.tell(room, new Entered(guest.name(), rooms.guests(room)));
    }

    @OnMessage("say")
    void say(Say message, @Param String room, Guest guest) {
        rooms.tell(room, new Said(guest.name(), message.text()));
    }

    @OnError
    ChatEvent wrongInput(DecodeException problem) {
        return new Rejected(problem.getMessage());
    }

    @OnClose
    void close(@Param String room, Guest guest, Sender<ChatEvent> sender) {
        rooms.leave(room, sender);
        rooms.tell(room, new WentAway(guest.name(), rooms.guests(room)));
    }
}
