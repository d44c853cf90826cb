package demo;

import dev.patchbay.Channel;
import dev.patchbay.Listing;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class HeartbeatsListed {
    @Channel("beats")
    static final class AChannel {
        @OnMessage("heartbeat") // ! ReservedEvent
        void beat() {}
    }

    @Channel("phoenix")
    static final class BChannel {
        @OnMessage("heartbeat")
        String beat() {
            return "beat";
        }
    }

    @Socket(
            value = "/a",
            listings = {
                @Listing(channel = AChannel.class, topics = "phoenix"),
                @Listing(channel = BChannel.class, topics = "beats")
            })
    static final class ASocket {}
}
