// [InterceptedAnswer] 'AuctionChannel.hide' returns 'AuctionChannel.Bid', and the event 'won' carries 'AuctionChannel.Won' in 'AuctionEvents' - clients expect the same of every 'won'.
// = An interceptor sends something else than its event carries.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;

@Socket(value = "/socket", channels = AuctionChannel.class)
final class AuctionSocket {}

@Channel("auction:{id}")
final class AuctionChannel {
    record Bid(long cents) {}

    record Won(String name) {}

    @Intercept("won")
    Bid hide(Won won) { // problem
        return new Bid(0);
    }
}

@Broadcasts("auction:*")
interface AuctionEvents {
    @Event("won")
    void won(AuctionChannel.Won won);
}
