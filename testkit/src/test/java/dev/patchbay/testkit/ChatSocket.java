package dev.patchbay.testkit;

import dev.patchbay.OnClose;
import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Refused;
import dev.patchbay.socket.Sender;
import dev.patchbay.testkit.ChatEvent.Entered;
import dev.patchbay.testkit.ChatEvent.Said;
import java.util.List;
import java.util.Locale;

/** A chat as programs have it: an identity, a path variable, typed messages, a sealed interface of events. */
@Socket("/ws/chat/{room}")
final class ChatSocket {

    record Guest(String name) {}

    record Say(String text) {}

    record Line(String guest, List<String> words, double loudness) {}

    private final Rooms rooms;

    ChatSocket(Rooms rooms) {
        this.rooms = rooms;
    }

    @OnConnect
    Guest connect(Handshake handshake) {
        return handshake
                .queryParam("name")
                .or(() -> handshake.header("X-Name"))
                .or(() -> handshake.cookie("name"))
                .map(Guest::new)
                .orElseThrow(() -> new Refused(400, "Say who you are").header("X-Missing", "name"));
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

    @OnMessage("lines")
    List<Line> lines(@Param String room, Guest guest) {
        return List.of(new Line(guest.name(), List.of("in", room), 0.5), new Line("echo", List.of(), 1));
    }

    @OnMessage("line")
    Line line(Line line) {
        return new Line(line.guest().toUpperCase(Locale.ROOT), line.words(), line.loudness() * 2);
    }

    @OnClose
    void close(@Param String room, Sender<ChatEvent> sender) {
        rooms.leave(room, sender);
    }
}
