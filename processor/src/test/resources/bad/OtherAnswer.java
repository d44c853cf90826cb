// [OtherAnswer] 'HallChannel.find' answers with 'Optional<Receipt>', and 'HallCalls.find', for which it stands, promises 'CompletionStage<Receipt>'. Answer with the same.
// [OtherAnswer] 'RoomChannel.shout' answers with 'Reply<Shout>', and 'RoomCalls.shout', for which it stands, promises 'CompletionStage<Receipt>'. Answer with the same.
// [OtherAnswer] 'RoomView.confirm' answers with 'Shout', and 'RoomQuestions.confirm', for which it stands, promises 'CompletionStage<Receipt>'. Answer with the same.
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

@Pushes("hall:{hall}")
interface HallCalls {
    @Event("find")
    CompletionStage<Receipt> find();
}

@Channel(value = "hall:{hall}", pushes = HallCalls.class)
final class HallChannel {
    @OnMessage("find")
    java.util.Optional<Receipt> find() { // problem
        return java.util.Optional.empty();
    }
}

@Channel(value = "room:{room}", pushes = RoomCalls.class)
final class RoomChannel {
    @OnMessage("shout")
    Reply<Shout> shout(Shout shout) { // problem
        return Reply.ok(shout);
    }
}

@Socket(value = "/rooms", channels = {RoomChannel.class, HallChannel.class})
final class RoomSocket {}

record Shout(String text) {}

record Receipt(long id) {}

@Questions("room:{room}")
interface RoomQuestions {
    @Event("confirm")
    CompletionStage<Receipt> confirm();
}

@ChannelClient(value = "room:{room}", answers = RoomQuestions.class)
final class RoomView {
    @Answers("confirm")
    Shout confirm() { // problem
        return new Shout("yes");
    }
}
