package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.io.IOException;

final class EventsThatThrow {
    record Said(String words) {}

    @Broadcasts("a")
    interface AEvents extends AutoCloseable {
        @Event("said")
        void said(Said said) throws IOException;

        @Override
        default void close() {}
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("say")
        void say(Said said, AEvents events) throws IOException {
            events.said(said);
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes a phx_join {}
// replies ok {}
// pushes a say {"words":"x"}
// gets a said {"words":"x"}
