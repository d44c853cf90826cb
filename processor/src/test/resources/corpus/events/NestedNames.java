package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

public final class NestedNames {
    private NestedNames() {}

    @Broadcasts("a")
    public interface AEvents {
        interface String {}

        interface Override {}

        interface Object {}

        record PubSub(int d) {}

        record EventSink(int e) {}

        record JsonCodecs(int f) {}

        int topic = 1;
        int sink = 2;

        @Event("pub")
        void pub(PubSub payload);

        @Event("sink")
        void sink(EventSink event);

        @Event("codecs")
        void codecs(JsonCodecs json);

        @Event("bytes")
        void bytes(byte[] topic);
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("go")
        void go(AEvents events) {
            events.codecs(new AEvents.JsonCodecs(1));
            events.sink(new AEvents.EventSink(2));
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes a phx_join {}
// replies ok {}
// pushes a go {}
// gets a codecs {"f":1}
// gets a sink {"e":2}
