package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.Intercept;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.channel.LateReply;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import java.util.List;

final class MessagesAsPayloads {
    @Broadcasts("a")
    interface AEvents {
        @Event("seen")
        void seen(Inbound.Text text); // ! MessageAsPayload

        @Event("told")
        void told(Outbound.Binary bytes); // ! MessageAsPayload
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("a")
        void a(Inbound.Text text) {} // ! MessageAsPayload

        @OnMessage("b")
        void b(Outbound outbound) {} // ! MessageAsPayload

        @OnMessage("c")
        Inbound c(Inbound inbound) { // ! MessageAsPayload
            return inbound;
        }

        @OnMessage("d")
        void d(LateReply<Outbound.Text> reply) {} // ! MessageAsPayload

        @OnMessage("e")
        void e(List<Inbound> all) {} // ! NoCodec

        @Intercept("seen")
        Outbound.Text seen(Inbound inbound) { // ! MessageAsPayload
            return Outbound.text("{}");
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}
