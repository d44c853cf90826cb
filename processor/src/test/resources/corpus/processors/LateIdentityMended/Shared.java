package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnMessage;
import dev.patchbay.Payload;
import dev.patchbay.Socket;
import dev.patchbay.channel.ChannelContext;
import java.util.Map;

final class Shared {
    record User(String name) {}

    @Channel("room")
    static final class RoomChannel {
        @OnMessage("who")
        Map<String, String> who(@Payload User user, ChannelContext context) {
            return Map.of("name", user.name());
        }
    }

    @Socket(value = "/strangers", channels = RoomChannel.class)
    static final class StrangerSocket {}
}

// dials /users
// pushes room phx_join {}
// replies ok {}
// pushes room who {"name":"Bob"}
// replies ok {"name":"Bob"}
