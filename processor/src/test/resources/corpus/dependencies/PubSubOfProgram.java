// also: module
package demo;

import dev.patchbay.AfterJoin;
import dev.patchbay.Channel;
import dev.patchbay.OnConnect;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.PubSub;

final class PubSubOfProgram {
    @Channel("a")
    static final class AChannel {
        AChannel(PubSub pubSub, Clocks clocks) {
            pubSub.broadcast(clocks.toString(), Outbound.text("x"));
        }

        @OnJoin
        void join() {}

        @AfterJoin
        void after(PubSub pubSub, ChannelContext context) {
            pubSub.broadcast(context.topic(), "said", Outbound.text("{}"));
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {
        private final PubSub pubSub;

        ASocket(PubSub pubSub) {
            this.pubSub = pubSub;
        }

        @OnConnect
        void connect() {
            pubSub.broadcast("door", Outbound.text("x"));
        }
    }

    static final class Clocks {}
}

// dials /a
// pushes a phx_join {}
// replies ok {}
// gets a said {}
