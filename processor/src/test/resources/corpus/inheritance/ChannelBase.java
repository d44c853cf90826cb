package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnLeave;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.channel.LeaveReason;
import java.util.Map;

final class ChannelBase {
    record Said(String words) {}

    abstract static class Base<T> implements Leaving {
        @OnJoin
        Map<String, String> join(@Param String room) {
            return Map.of("room", room);
        }

        @OnMessage("echo")
        T echo(T payload) {
            return payload;
        }
    }

    interface Leaving {
        @OnLeave
        default void leave(LeaveReason reason) {}

        @OnMessage("ping")
        default Map<String, Integer> ping() {
            return Map.of("pong", 1);
        }
    }

    @Channel("room:{room}")
    static final class RoomChannel extends Base<Said> {}

    @Channel("other:{room}")
    static final class OtherChannel extends Base<Map<String, Integer>> {}

    @Socket(
            value = "/a",
            channels = {RoomChannel.class, OtherChannel.class})
    static final class ASocket {}
}

// dials /a
// pushes room:1 phx_join {}
// replies ok {"room":"1"}
// pushes room:1 echo {"words":"x"}
// replies ok {"words":"x"}
