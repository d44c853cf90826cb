package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.Intercept;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;

final class InterceptsOtherType {
    record Won(int cents, String who) {}

    record Bid(int cents) {}

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
        Bid hide(Bid bid) { // ! InterceptedType
            return bid;
        }
    }

    @Socket(value = "/a", channels = AuctionChannel.class)
    static final class ASocket {}
}
