// [OtherPayload] 'RoomChannel.shout' takes 'Whisper', and 'RoomCalls.shout', for which it stands, carries 'Shout'. Take the same.
// = A handler takes something else than the contract says.
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
    Receipt shout(@Payload Whisper whisper) { // problem
        return new Receipt(1);
    }
}

record Whisper(String text) {}

@Socket(value = "/rooms", channels = RoomChannel.class)
final class RoomSocket {}

record Shout(String text) {}

record Receipt(long id) {}
