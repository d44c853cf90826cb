package demo;

import dev.patchbay.Answers;
import dev.patchbay.ChannelClient;
import dev.patchbay.channel.Outcome;
import dev.patchbay.channel.Reply;
import dev.patchbay.client.channel.ClientChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Hears of nothing, and is asked. */
@ChannelClient(value = "quiz:{quiz}", answers = RoomQuestions.class)
final class QuizView {

    QuizView() throws InterruptedException {}

    @Answers("confirm")
    Yes confirm(Question question) {
        return new Yes(question.text().isEmpty());
    }

    @Answers("choose")
    CompletionStage<Outcome<Yes, No>> choose(Question question, ClientChannel channel) {
        return CompletableFuture.completedStage(
                question.text().equals(channel.topic())
                        ? Outcome.ok(new Yes(true))
                        : Outcome.error(new No("no such topic")));
    }

    @Answers("ping")
    Reply<Void> ping() {
        return Reply.ok();
    }
}
