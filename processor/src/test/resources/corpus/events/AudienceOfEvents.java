package demo;

import dev.patchbay.AfterJoin;
import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnJoin;
import dev.patchbay.OnLeave;
import dev.patchbay.Socket;
import dev.patchbay.channel.Audience;
import dev.patchbay.channel.LeaveReason;

final class AudienceOfEvents {
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

        @AfterJoin
        void after(Audience<AEvents> audience) {
            audience.me().said(new Said("welcome"));
            audience.others().said(new Said("somebody came"));
        }

        @OnLeave
        void leave(LeaveReason reason, AEvents events) {
            events.said(new Said(reason.name()));
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// ada: dials /a
// ada: pushes a phx_join {}
// ada: replies ok {}
// ada: gets a said {"words":"welcome"}
// bob: dials /a
// bob: pushes a phx_join {}
// bob: replies ok {}
// bob: gets a said {"words":"welcome"}
// ada: gets a said {"words":"somebody came"}
// bob: closes
// ada: gets a said {"words":"CLOSED"}
