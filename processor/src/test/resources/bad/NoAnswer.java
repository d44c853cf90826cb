// [NoAnswer] 'RoomChannel.shout' answers nothing, and who calls 'RoomCalls.shout' waits for that until the time is over. Return Reply.ok(), return the answer, or take a LateReply.
// = A handler answers nothing, and the caller waits.
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
    void shout(Shout shout) {} // problem
}

@Socket(value = "/rooms", channels = RoomChannel.class)
final class RoomSocket {}

record Shout(String text) {}

record Receipt(long id) {}
