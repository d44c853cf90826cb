// [InterceptedType] 'AuctionChannel.hide' takes 'AuctionChannel.Bid bid', and the event 'won' carries 'AuctionChannel.Won' in 'AuctionEvents' - it would be read as something that it is not. Take that, or JsonValue for whatever comes.
// = An interceptor reads an event as another payload than the one that is sent.
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
    Optional<Won> hide(Bid bid) { // problem
        return Optional.empty();
    }

    @Intercept("over")
    dev.patchbay.message.JsonValue see(Map<String, Object> over) {
        return dev.patchbay.message.JsonValue.of(over);
    }
}

@Broadcasts("auction:*")
interface AuctionEvents {
    @Event("won")
    void won(AuctionChannel.Won won);

    @Event("over")
    void over();
}
