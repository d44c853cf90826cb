package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.Intercept;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;

final class InterceptsBytesAsRecord {
    record Won(String who) {}

    @Broadcasts("a")
    interface AEvents {
        @Event("bytes")
        void bytes(byte[] bytes);

        @Event("won")
        void won(Won won);
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @Intercept("bytes")
        Won bytes(Won bytes) { // ! InterceptedType
            return bytes;
        }

        @Intercept("won")
        byte[] won(byte[] bytes) { // ! InterceptedType
            return bytes;
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}
