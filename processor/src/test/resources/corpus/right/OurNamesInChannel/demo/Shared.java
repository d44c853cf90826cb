package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.Intercept;
import dev.patchbay.OnConnect;
import dev.patchbay.OnInfo;
import dev.patchbay.OnJoin;
import dev.patchbay.OnLeave;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.channel.Audience;
import dev.patchbay.channel.LateReply;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.channel.Reply;
import dev.patchbay.socket.Handshake;
import java.util.Optional;

final class Shared {
    record Payload(String message) {}

    record Context(String context) {}

    record Info(String info) {}

    record Params(String params) {}

    record User(String user) {}

    @Broadcasts("{channel}:{params}:{payload}")
    interface Events {
        @Event("event")
        void event(Payload payload);

        @Event("sink")
        void sink(Context sink);

        @Event("writer")
        void writer();
    }

    @Socket(value = "/a/{channels}", channels = AChannel.class)
    static final class ASocket {
        ASocket(Channels channels, Accept accept, AChannelless aChannel) {}

        @OnConnect
        User connect(Handshake handshake, @Param String channels) {
            return new User("");
        }
    }

    @Channel("{channel}:{params}:{payload}")
    static final class AChannel {
        AChannel(Channels channel, Accept create) {}

        @OnJoin
        Reply<Context> join(Params params, User user, @Param String channel, @Param("params") String context) {
            return Reply.ok(new Context(""));
        }

        @OnMessage("onMessage")
        Payload onMessage(Payload payload, Audience<Events> context, @Param("payload") String event) {
            return payload;
        }

        @OnMessage("late")
        void late(Context context, LateReply<Info> reply) {}

        @OnInfo
        void info(Info value, Events info) {}

        @Intercept("event")
        Optional<Payload> onIntercept(Payload payload, User context) {
            return Optional.of(payload);
        }

        @OnLeave
        void leave(LeaveReason reason, @Param("channel") String leave) {}
    }

    static final class Channels {}

    static final class Accept {}

    static final class AChannelless {}
}
