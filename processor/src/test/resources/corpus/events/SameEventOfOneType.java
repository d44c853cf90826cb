package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class SameEventOfOneType {
    record Said(String words) {}

    @Broadcasts("room:*")
    interface AEvents {
        @Event("said")
        void said(Said said);
    }

    @Broadcasts("room:{room}")
    interface BEvents {
        @Event("said")
        void said(Said said);
    }

    @Channel("room:{room}")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("say")
        void say(Said said, AEvents one, BEvents two) {
            one.said(said);
            two.said(said);
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes room:1 phx_join {}
// replies ok {}
// pushes room:1 say {"words":"x"}
// gets room:1 said {"words":"x"}
// gets room:1 said {"words":"x"}
