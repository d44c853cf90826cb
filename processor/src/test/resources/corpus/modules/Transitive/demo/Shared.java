package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

public final class Shared {
    private Shared() {}

    /** Events. */
    @Broadcasts("a")
    public interface AEvents {
        @Event("rung")
        void rung();

        @Event("bytes")
        void bytes(byte[] bytes);
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("ring")
        void ring(AEvents events) {
            events.rung();
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
