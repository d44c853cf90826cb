package dev.patchbay.conformance;

import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnMessage;
import dev.patchbay.Questions;
import java.util.concurrent.CompletionStage;

/** Asks its client back. */
@Channel("asking")
public final class AskingChannel {

    /** What it asks. */
    @Questions("asking")
    public interface Doubts {

        /** Whether the client means it. */
        @Event("confirm")
        CompletionStage<Yes> confirm(Question question);
    }

    /** What the client is asked. */
    public record Question(String text) {}

    /** What it answers. */
    public record Yes(boolean sure) {}

    @OnMessage("wipe")
    CompletionStage<Yes> wipe(Doubts client) {
        return client.confirm(new Question("Everything?"));
    }
}
