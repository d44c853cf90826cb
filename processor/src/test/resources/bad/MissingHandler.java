// [MissingHandler] 'RoomChannel' says that it keeps to 'RoomCalls', and has no @OnMessage("shout") - nobody would answer it.
// = A channel has no handler for a push of its contract.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import java.util.concurrent.*;

@Pushes("room:{room}")
interface RoomCalls {
    @Event("shout")
    CompletionStage<Receipt> shout(Shout shout);
}

@Channel(value = "room:{room}", pushes = RoomCalls.class) // problem
final class RoomChannel {
    @OnMessage
    void everything() {}
}

@Socket(value = "/rooms", channels = RoomChannel.class)
final class RoomSocket {}

record Shout(String text) {}

record Receipt(long id) {}
