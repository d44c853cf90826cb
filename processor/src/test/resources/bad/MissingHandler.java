// [MissingHandler] 'RoomChannel' says that it keeps to 'RoomCalls', and has no @OnMessage("shout") - nobody would answer it.
// [MissingHandler] 'RoomView' says that it keeps to 'RoomQuestions', and has no @Answers("confirm") - nobody would answer it.
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

@Questions("room:{room}")
interface RoomQuestions {
    @Event("confirm")
    CompletionStage<Receipt> confirm();
}

@ChannelClient(value = "room:{room}", answers = RoomQuestions.class) // problem
final class RoomView {
    @OnMessage("heard")
    void heard(Shout shout) {}
}
