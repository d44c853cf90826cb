package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.message.JsonValue;
import java.nio.ByteBuffer;

final class NamesOfConstants {
    @Broadcasts("a")
    interface AEvents {
        String Outbound = "outbound";
        String dev = "dev";
        String JsonValue = "json";
        String java = "java";

        @Event("any")
        void any(JsonValue value);

        @Event("bytes")
        void bytes(byte[] bytes);

        @Event("buffer")
        void buffer(ByteBuffer buffer);
    }

    @Channel("a")
    static final class AChannel {
        @OnMessage("say")
        void say(JsonValue said, AEvents events) {
            events.any(said);
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes a phx_join {}
// replies ok {}
// sends ["1","2","a","say",{"words":"x"}]
// hears [null,null,"a","any",{"words":"x"}]
