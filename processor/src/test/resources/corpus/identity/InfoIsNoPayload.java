package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnConnect;
import dev.patchbay.OnInfo;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Payload;
import dev.patchbay.Socket;
import dev.patchbay.channel.ChannelContext;

final class InfoIsNoPayload {
    record User(String name) {}

    @Channel("room")
    static final class RoomChannel {
        @OnJoin
        void join(ChannelContext context) {
            context.self().send(new User("Bob"));
        }

        @OnInfo
        void info(@Payload User user) {} // ! PayloadOutOfPlace

        @OnMessage("x")
        void x() {}
    }

    @Socket(value = "/user", channels = RoomChannel.class)
    static final class UserSocket {
        @OnConnect
        User connect() {
            return new User("Ada");
        }
    }
}
