package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.Intercept;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;

final class InterceptAnswersOther {
    record Won(int cents, String who) {}

    record Hidden(int cents) {}

    @Broadcasts("auction")
    interface AuctionEvents {
        @Event("won")
        void won(Won won);
    }

    @Channel("auction")
    static final class AuctionChannel {
        @OnJoin
        void join() {}

        @Intercept("won")
        Hidden hide(Won won) { // ! InterceptedAnswer
            return new Hidden(won.cents());
        }
    }

    @Socket(value = "/a", channels = AuctionChannel.class)
    static final class ASocket {}
}
