package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.Intercept;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.channel.Audience;
import java.util.Optional;

final class InterceptTakesNothing {
    record Said(String words) {}

    @Broadcasts("a")
    interface AEvents {
        @Event("said")
        void said(Said said);
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("say")
        void say(Said said, Audience<AEvents> audience) {
            audience.all().said(said);
        }

        @Intercept("said")
        Optional<Said> said() {
            return Optional.empty();
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes a phx_join {}
// replies ok {}
// pushes a say {"words":"x"}
// pushes phoenix heartbeat {}
// hears [null,"3","phoenix","phx_reply",{"status":"ok","response":{}}]
