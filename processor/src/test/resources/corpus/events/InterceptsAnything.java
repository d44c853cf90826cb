package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.Intercept;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.message.JsonValue;
import java.nio.ByteBuffer;
import java.util.Map;

final class InterceptsAnything {
    record Won(String who) {}

    @Broadcasts("a")
    interface AEvents {
        @Event("json")
        void json(Won won);

        @Event("map")
        void map(Won won);

        @Event("bytes")
        void bytes(byte[] bytes);
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("go")
        void go(AEvents events) {
            events.json(new Won("Ada"));
            events.map(new Won("Bob"));
        }

        @Intercept("json")
        JsonValue json(JsonValue json) {
            return json;
        }

        @Intercept("map")
        JsonValue map(Map<String, Object> map) {
            return JsonValue.of(map);
        }

        @Intercept("bytes")
        ByteBuffer bytes(ByteBuffer bytes) {
            return bytes;
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes a phx_join {}
// replies ok {}
// pushes a go {}
// gets a json {"who":"Ada"}
// gets a map {"who":"Bob"}
