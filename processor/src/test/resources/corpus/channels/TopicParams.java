package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.Map;

final class TopicParams {
    @Channel("room:{room}")
    static final class RoomChannel {
        @OnJoin
        Map<String, Integer> join(@Param int room) {
            return Map.of("room", room);
        }

        @OnMessage("double")
        Map<String, Integer> twice(@Param("room") long number) { // ! VariableOfTwoTypes
            return Map.of("room", (int) (2 * number));
        }
    }

    @Socket(value = "/a", channels = RoomChannel.class)
    static final class ASocket {}
}
