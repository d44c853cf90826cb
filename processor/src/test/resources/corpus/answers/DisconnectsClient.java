package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.socket.CloseReason;

final class DisconnectsClient {
    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("out")
        void out(ChannelContext context) {
            context.disconnect(new CloseReason(4001, "banned"));
        }

        @OnMessage("stop")
        void stop(ChannelContext context) {
            context.stop();
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes a phx_join {}
// replies ok {}
// pushes a stop {}
// gets a phx_close {}
// pushes a phx_join {}
// replies ok {}
// sends ["1","4","a","out",{}]
// closed 4001
