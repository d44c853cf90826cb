package demo;

import demo.made.RoomEvents;
import dev.patchbay.Channel;
import dev.patchbay.Intercept;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class Shared {
    @Channel(RoomEvents.TOPIC)
    static final class RoomChannel {
        @OnJoin
        void join() {}

        @OnMessage("say")
        void say(RoomEvents.Said said, RoomEvents events) {
            events.said(said);
        }

        @Intercept(RoomEvents.SAID)
        RoomEvents.Said said(RoomEvents.Said said) {
            return new RoomEvents.Said(said.words() + "!");
        }
    }

    @Socket(value = "/user", channels = RoomChannel.class)
    static final class UserSocket {}
}

// dials /user
// pushes room:1 phx_join {}
// replies ok {}
// pushes room:1 say {"words":"x"}
// gets room:1 said {"words":"x!"}
