package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.message.JsonValue;
import java.util.List;
import java.util.Map;

final class EventsOfRecords {
    sealed interface Change permits Added, Removed {}

    record Added(int id) implements Change {}

    record Removed(int id) implements Change {}

    record Page<T>(List<T> items) {}

    @Broadcasts("a")
    interface AEvents {
        @Event("change")
        void change(Change change);

        @Event("page")
        void page(Page<Added> page);

        @Event("map")
        void map(Map<String, List<Added>> map);

        @Event("any")
        void any(JsonValue any);
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("go")
        void go(AEvents events) {
            events.change(new Removed(1));
            events.page(new Page<>(List.of(new Added(2))));
            events.map(Map.of("k", List.of(new Added(3))));
            events.any(JsonValue.of(Map.of("x", true)));
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes a phx_join {}
// replies ok {}
// pushes a go {}
// gets a change {"type":"Removed","id":1}
// gets a page {"items":[{"id":2}]}
// gets a map {"k":[{"id":3}]}
// gets a any {"x":true}
