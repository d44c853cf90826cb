package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class ElsewhereEvents {
    record Said(String words) {}

    @Broadcasts("lobby")
    interface LobbyEvents {
        @Event("said")
        void said(Said said);
    }

    @Channel("room:*")
    static final class RoomChannel {
        @OnJoin
        void join() {}

        @OnMessage("say")
        void say(Said said, LobbyEvents events) { // ! EventsOfOtherTopics
            events.said(said);
        }
    }

    @Socket(value = "/a", channels = RoomChannel.class)
    static final class ASocket {}
}
