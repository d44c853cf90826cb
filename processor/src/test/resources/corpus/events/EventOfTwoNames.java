package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class EventOfTwoNames {
    record Said(String words) {}

    interface First {
        @Event("said")
        void said(Said said);
    }

    interface Second<T> {
        @Event("told")
        void said(T said);
    }

    @Broadcasts("a")
    interface AEvents extends First, Second<Said> {} // ! UnusableEvent

    @Channel("a")
    static final class AChannel {
        @OnMessage("say")
        void say(Said said, AEvents events) {
            events.said(said);
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}
