package demo;

import dev.patchbay.Event;
import dev.patchbay.Questions;
import dev.patchbay.channel.Outcome;
import dev.patchbay.channel.Reply;
import java.util.concurrent.CompletionStage;

@Questions("quiz:{quiz}")
public interface RoomQuestions {

    @Event("confirm")
    CompletionStage<Yes> confirm(Question question);

    @Event("choose")
    CompletionStage<Outcome<Yes, No>> choose(Question question);

    @Event("ping")
    CompletionStage<Reply<Void>> ping();
}
