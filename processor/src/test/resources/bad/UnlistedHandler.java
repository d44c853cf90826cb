// [UnlistedHandler] 'RoomChannel.shouts' takes 'shouts', which is in none of the interfaces that 'RoomChannel' keeps to (RoomCalls) - nobody sends it. Did you mean 'shout'?
// = A channel handles an event that its contract does not have.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import java.util.concurrent.*;

@Pushes("room:{room}")
interface RoomCalls {
    @Event("shout")
    CompletionStage<Receipt> shout(Shout shout);
}

@Channel(value = "room:{room}", pushes = RoomCalls.class)
final class RoomChannel {
    @OnMessage("shout")
    Receipt shout(Shout shout) {
        return new Receipt(1);
    }

    @OnMessage("shouts") // problem
    Receipt shouts(Shout shout) {
        return new Receipt(1);
    }
}

@Socket(value = "/rooms", channels = RoomChannel.class)
final class RoomSocket {}

record Shout(String text) {}

record Receipt(long id) {}
