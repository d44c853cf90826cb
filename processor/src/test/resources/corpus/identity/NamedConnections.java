// also: module
package demo;

import dev.patchbay.Channel;
import dev.patchbay.UserId;
import dev.patchbay.OnConnect;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.channel.ChannelContext;
import java.util.Map;
import java.util.Optional;

final class NamedConnections {
    record User(String name) {}

    @Channel("room")
    static final class RoomChannel {
        @OnJoin
        void join() {}

        @OnMessage("who")
        Map<String, String> who(ChannelContext context) {
            return Map.of("id", context.userId().orElse("-"));
        }
    }

    @Socket(value = "/user", channels = RoomChannel.class)
    static final class UserSocket {
        @OnConnect
        User connect(@Param Optional<String> name) {
            return new User(name.orElse(""));
        }

        @UserId
        Optional<String> id(User user) {
            return Optional.of(user.name()).filter(name -> !name.isEmpty());
        }
    }
}

// dials /user?name=Ada
// pushes room phx_join {}
// replies ok {}
// pushes room who {}
// replies ok {"id":"Ada"}
// b: dials /user
// b: pushes room phx_join {}
// b: replies ok {}
// b: pushes room who {}
// b: replies ok {"id":"-"}
