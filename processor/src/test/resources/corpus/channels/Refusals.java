// also: module
package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnConnect;
import dev.patchbay.OnJoin;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.channel.Reply;
import dev.patchbay.socket.Refused;
import java.util.Map;
import java.util.Optional;

final class Refusals {
    record User(String name) {}

    @Channel("room:{room}")
    static final class RoomChannel {
        @OnJoin
        Reply<Map<String, String>> join(User user, @Param String room) {
            if (room.equals("closed")) {
                throw new Refused("closed");
            }
            if (room.equals("broken")) {
                throw new IllegalStateException("secret");
            }
            return room.equals("full") ? Reply.status("queued", Map.of("place", "2")) : Reply.ok(Map.of("to", user.name()));
        }
    }

    @Socket(value = "/a", channels = RoomChannel.class)
    static final class ASocket {
        @OnConnect
        User connect(@Param Optional<String> name) {
            return new User(name.orElseThrow(() -> new Refused("nobody")));
        }
    }
}

// refused 403 /a/websocket?vsn=2.0.0
// dials /a?name=Ada
// pushes room:closed phx_join {}
// replies error {"reason":"closed"}
// pushes room:broken phx_join {}
// replies error {"reason":"join crashed"}
// pushes room:full phx_join {}
// replies queued {"place":"2"}
// pushes room:1 phx_join {}
// replies ok {"to":"Ada"}
