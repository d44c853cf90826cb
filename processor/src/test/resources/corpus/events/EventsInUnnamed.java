// not: module
import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.Map;

final class EventsInUnnamed {
    @Broadcasts("a")
    interface AEvents {
        @Event("rung")
        void rung();

        @Event("map")
        void map(Map<String, String> map);
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("ring")
        void ring(AEvents events) {
            events.rung();
            events.map(Map.of("a", "b"));
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes a phx_join {}
// replies ok {}
// pushes a ring {}
// gets a rung {}
// gets a map {"a":"b"}
