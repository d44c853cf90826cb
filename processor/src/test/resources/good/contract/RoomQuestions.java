package demo;

import dev.patchbay.Event;
import dev.patchbay.Questions;
import java.util.concurrent.CompletionStage;

@Questions("room:{room}")
interface RoomQuestions {

    record Question(String text) {}

    record Yes(boolean sure) {}

    @Event("confirm")
    CompletionStage<Yes> confirm(Question question);

    @Event("are_you_there")
    CompletionStage<Void> areYouThere();
}
