package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class EventsWithEquals {
    record Said(String words) {}

    @Broadcasts("a")
    @FunctionalInterface
    interface AEvents {
        @Event("said")
        void said(Said said);

        @Override
        boolean equals(Object other);

        @Override
        String toString();
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("say")
        void say(Said said, AEvents events) {
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
