package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnConnect;
import dev.patchbay.OnInfo;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Payload;
import dev.patchbay.Socket;
import java.util.List;

final class RawSuperclass {
    record Said(String words) {}

    record User(String name) {}

    abstract static class Base<T> {
        @OnConnect
        User connect() {
            return new User("ada");
        }

        @OnMessage("said")
        String said(Said said) {
            return said.words();
        }

        @OnMessage("any")
        String any(@Payload T any) {
            return "any";
        }
    }

    @Socket("/a")
    @SuppressWarnings("rawtypes")
    static final class ASocket extends Base {}

    abstract static class ChannelBase<T> {
        @OnInfo
        void told(T info) {}

        @OnMessage("said")
        Said said(Said said, RoomEvents events) {
            events.said(said);
            return said;
        }
    }

    @Channel("room")
    @SuppressWarnings("rawtypes")
    static final class RoomChannel extends ChannelBase {
        @OnJoin
        void join() {}
    }

    interface Events<T> {
        @Event("said")
        void said(Said said);

        default void all(List<T> all) {}
    }

    @Broadcasts("room")
    @SuppressWarnings("rawtypes")
    interface RoomEvents extends Events {}

    @Socket(value = "/b", channels = RoomChannel.class)
    static final class BSocket {}
}

// opens /a
// sends {"type":"said","words":"x"}
// hears x
// sends {"type":"any"}
// hears any
// b: dials /b
// b: pushes room phx_join {}
// b: replies ok {}
// b: pushes room said {"words":"y"}
// b: gets room said {"words":"y"}
// b: replies ok {"words":"y"}
