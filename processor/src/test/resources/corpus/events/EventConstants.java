package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.message.JsonValue;
import java.util.Map;

final class EventConstants {
    record Said(String words) {}

    interface Names {
        int sink = 1;
        int payload = 2;
    }

    @Broadcasts("a")
    interface AEvents extends Names {
        String said = "said";
        String Outbound = "any";
        String Writer = "writer";

        @Event(said)
        void said(Said s);

        @Event(Outbound)
        void any(JsonValue v);
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("say")
        void say(Said said, AEvents events) {
            events.said(said);
            events.any(JsonValue.of(Map.of("a", 1)));
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
// hears [null,null,"a","any",{"a":1}]
