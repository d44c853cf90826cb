package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnConnect;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.channel.ChannelContext;
import java.util.Map;

final class Shared {
    @Channel("room")
    static final class RoomChannel {
        @OnJoin
        void join(User user) {}

        @OnMessage("who")
        Map<String, String> who(User user, ChannelContext context) {
            return Map.of("name", user.name());
        }
    }

    @Socket(value = "/user", channels = RoomChannel.class)
    static final class UserSocket {
        @OnConnect
        User connect() {
            return new User("Ada");
        }
    }
}

// dials /user
// pushes room phx_join {}
// replies ok {}
// pushes room who {}
// replies ok {"name":"Ada"}
