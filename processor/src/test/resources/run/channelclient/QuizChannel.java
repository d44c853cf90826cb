package demo;

import dev.patchbay.AfterJoin;
import dev.patchbay.Channel;
import dev.patchbay.Param;
import java.util.concurrent.CompletionStage;

/** Asks its client, and notes what that says. */
@Channel("quiz:{quiz}")
final class QuizChannel {

    private final Notes notes;

    QuizChannel(Notes notes) {
        this.notes = notes;
    }

    @AfterJoin
    void ask(RoomQuestions questions, @Param String quiz) {
        CompletionStage<?> all = questions.confirm(new Question("sure?"))
                .thenAccept(yes -> notes.note("sure " + yes.sure()))
                .thenCompose(done -> questions.choose(new Question("quiz:" + quiz)))
                .thenAccept(outcome -> notes.note(outcome.toString()))
                .thenCompose(done -> questions.choose(new Question("another")))
                .thenAccept(outcome -> notes.note(outcome.toString()))
                .thenCompose(done -> questions.ping())
                .thenAccept(reply -> notes.note("pong " + reply.status().orElse("")));
        all.whenComplete((done, failure) -> notes.note(failure == null ? "asked" : "failed " + failure));
    }
}
