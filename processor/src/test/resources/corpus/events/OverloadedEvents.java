package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.Map;

final class OverloadedEvents {
    record Said(String words) {}

    @Broadcasts("a")
    interface AEvents {
        @Event("one")
        void send(Said said);

        @Event("two")
        void send(Map<String, Said> said);

        @Event("three")
        void send(byte[] said);

        @Event("four")
        void send();
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("go")
        void go(AEvents events) {
            events.send(new Said("x"));
            events.send(Map.of("k", new Said("y")));
            events.send();
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes a phx_join {}
// replies ok {}
// pushes a go {}
// gets a one {"words":"x"}
// gets a two {"k":{"words":"y"}}
// gets a four {}
