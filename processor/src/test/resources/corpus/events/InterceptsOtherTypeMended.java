package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.Intercept;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.Optional;

final class InterceptsOtherTypeMended {
    record Won(int cents, String who) {}

    @Broadcasts("auction")
    interface AuctionEvents {
        @Event("won")
        void won(Won won);
    }

    @Channel("auction")
    static final class AuctionChannel {
        @OnJoin
        void join() {}

        @OnMessage("win")
        void win(Won won, AuctionEvents events) {
            events.won(won);
        }

        @Intercept("won")
        Optional<Won> hide(Won won) {
            return Optional.of(new Won(won.cents(), "somebody")).filter(hidden -> hidden.cents() > 0);
        }
    }

    @Socket(value = "/a", channels = AuctionChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes auction phx_join {}
// replies ok {}
// pushes auction win {"who":"Ada","cents":0}
// pushes auction win {"who":"Ada","cents":5}
// gets auction won {"cents":5,"who":"somebody"}
