package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.pubsub.PubSub;

final class SenderOfOtherTopic {
    @Broadcasts({"room:{room}", "hall:*"})
    interface RoomEvents {
        String TOPICS = "a constant that no sender may take for its own";

        @Event("rung")
        void rung();
    }

    @Channel("room:{room}")
    static final class RoomChannel {
        @OnJoin
        void join() {}

        @OnMessage("ring")
        void ring(PubSub pubSub) {
            new SenderOfOtherTopic_RoomEvents_Sender(pubSub).topic("hall:1:2").rung();
            new SenderOfOtherTopic_RoomEvents_Sender(pubSub).topic("room:1").rung();
        }

        @OnMessage("lot")
        void lot(PubSub pubSub) {
            new SenderOfOtherTopic_RoomEvents_Sender(pubSub).topic("lots:1").rung();
        }
    }

    @Socket(value = "/a", channels = RoomChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes room:1 phx_join {}
// replies ok {}
// pushes room:1 ring {}
// gets room:1 rung {}
// pushes room:1 lot {}
// gets room:1 phx_error {"reason":"channel_crash"}
