// [OtherTopics] 'RoomChannel' is for the topics 'room:{room}', and 'RoomCalls' for 'rooms:{room}' - what one side sends there, the other does not expect. Add them to the interface, or name another one.
// = A contract is for other topics than the channel.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import java.util.concurrent.*;

@Pushes("rooms:{room}")
interface RoomCalls {
    @Event("shout")
    CompletionStage<Receipt> shout(Shout shout);
}

@Channel(value = "room:{room}", pushes = RoomCalls.class) // problem
final class RoomChannel {
    @OnMessage("shout")
    Receipt shout(Shout shout) {
        return new Receipt(1);
    }
}

@Socket(value = "/rooms", channels = RoomChannel.class)
final class RoomSocket {}

record Shout(String text) {}

record Receipt(long id) {}
