package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.Map;

final class TopicParamsMended {
    @Channel("room:{room}")
    static final class RoomChannel {
        @OnJoin
        Map<String, Integer> join(@Param int room) {
            return Map.of("room", room);
        }

        @OnMessage("double")
        Map<String, Integer> twice(@Param("room") int number) {
            return Map.of("room", 2 * number);
        }
    }

    @Socket(value = "/a", channels = RoomChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes room:7 phx_join {}
// replies ok {"room":7}
// pushes room:7 double {}
// replies ok {"room":14}
