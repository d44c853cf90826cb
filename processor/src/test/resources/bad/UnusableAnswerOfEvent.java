// [UnusableAnswerOfEvent] 'RoomCalls.shout' returns 'String' - an answer comes later. Return a CompletionStage of a payload, of Void, of a Reply or of an Outcome, or void where nobody answers.
// [UnusableAnswerOfEvent] 'RoomCalls.whisper' returns 'CompletableFuture<Shout>' - who calls can wait for a CompletionStage alone. Return a CompletionStage of a payload, of Void, of a Reply or of an Outcome, or void where nobody answers.
// [UnusableAnswerOfEvent] 'RoomQuestions.confirm' returns 'void' - a question is answered. Return a CompletionStage of a payload, of Void, of a Reply or of an Outcome, or make it an event of a @Broadcasts interface.
// [UnusableAnswerOfEvent] 'RoomQuestions.picture' returns 'CompletionStage<byte[]>' - a client answers with JSON. Return a CompletionStage of a payload, of Void, of a Reply or of an Outcome, or make it an event of a @Broadcasts interface.
// = What a push or a question returns is no answer that comes later.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import java.util.concurrent.*;

@Pushes("room:{room}")
interface RoomCalls {
    @Event("shout")
    String shout(Shout shout); // problem

    @Event("whisper")
    CompletableFuture<Shout> whisper(Shout shout); // problem
}

@Questions("room:{room}")
interface RoomQuestions {
    @Event("confirm")
    void confirm(); // problem

    @Event("picture")
    CompletionStage<byte[]> picture(); // problem
}

record Shout(String text) {}
