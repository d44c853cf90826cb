package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class EventOfTwoNamesMended {
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
    interface AEvents extends First, Second<Said> {
        @Override
        @Event("said")
        void said(Said said);
    }

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

// dials /a
// pushes a phx_join {}
// replies ok {}
// sends ["1","2","a","say",{"words":"x"}]
// hears [null,null,"a","said",{"words":"x"}]
