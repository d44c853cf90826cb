package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.channel.Audience;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Handshake;

final class ManyNames {
    record Said(String words) {}

    @Broadcasts({"a", "b:*"})
    interface AEvents {
        @Event("said")
        void said(Said said);
    }

    @Channel({"a", "b:*"})
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("said")
        Said said(Said said, AEvents all, Audience<AEvents> audience, PubSub pubSub, Handshake handshake) {
            all.said(said);
            audience.me().said(said);
            new ManyNames_AEvents_Sender(pubSub).topic("b:1").said(new Said("sender"));
            return said;
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes b:1 phx_join {}
// replies ok {}
// pushes b:1 said {"words":"x"}
// gets b:1 said {"words":"x"}
// gets b:1 said {"words":"x"}
// gets b:1 said {"words":"sender"}
// replies ok {"words":"x"}
