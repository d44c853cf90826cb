package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;
import java.util.Map;

final class OrderMended {
    @Channel("room:*")
    static final class RoomChannel {
        @OnJoin
        Map<String, String> join() {
            return Map.of("in", "room");
        }
    }

    @Channel("room:lobby")
    static final class LobbyChannel {
        @OnJoin
        Map<String, String> join() {
            return Map.of("in", "lobby");
        }
    }

    @SuppressWarnings("patchbay")
    @Socket(
            value = "/a",
            channels = {LobbyChannel.class, RoomChannel.class})
    static final class ASocket {}
}

// dials /a
// pushes room:lobby phx_join {}
// replies ok {"in":"lobby"}
// pushes room:1 phx_join {}
// replies ok {"in":"room"}
