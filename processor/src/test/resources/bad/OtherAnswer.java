// [OtherAnswer] 'RoomChannel.shout' answers with 'Reply<Shout>', and 'RoomCalls.shout', for which it stands, promises 'CompletionStage<Receipt>'. Answer with the same.
// = A handler answers with something else than the contract promises.
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
    Reply<Shout> shout(Shout shout) { // problem
        return Reply.ok(shout);
    }
}

@Socket(value = "/rooms", channels = RoomChannel.class)
final class RoomSocket {}

record Shout(String text) {}

record Receipt(long id) {}
