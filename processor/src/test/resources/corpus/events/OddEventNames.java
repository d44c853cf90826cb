package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class OddEventNames {
    record Said(String words) {}

    @Broadcasts("a")
    interface AEvents {
        @Event("größe \"x\" \\ $S %s 🙂")
        void odd(Said said);
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("größe %s $L")
        Said say(Said said, AEvents events) {
            events.odd(said);
            return said;
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes a phx_join {}
// replies ok {}
// sends ["1","2","a","größe %s $L",{"words":"x"}]
// hears [null,null,"a","größe \"x\" \\ $S %s 🙂",{"words":"x"}]
// hears ["1","2","a","phx_reply",{"status":"ok","response":{"words":"x"}}]
