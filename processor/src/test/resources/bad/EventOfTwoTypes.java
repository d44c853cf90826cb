// [EventOfTwoTypes] 'OtherEvents.won' sends 'Winner' as 'won', and 'AuctionEvents.won', whose topics it shares, sends 'Won' - clients could not tell them apart. Rename one.
// = Two interfaces send one event of one topic with different payloads.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;

@Broadcasts("auction:*")
interface AuctionEvents {
    @Event("won")
    void won(Won won);
}

@Broadcasts("auction:{id}")
interface OtherEvents {
    @Event("won")
    void won(Winner winner); // problem
}

record Won(String name) {}

record Winner(int number) {}
