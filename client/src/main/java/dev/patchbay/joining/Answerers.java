package dev.patchbay.joining;

import dev.patchbay.channel.ChannelReply;
import dev.patchbay.client.Registration;
import dev.patchbay.client.channel.ChannelMessage;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.protocol.AnswerMessage;
import dev.patchbay.session.StageFailure;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who answers what the server asks in one channel. */
final class Answerers {

    private static final String ERROR = "error";
    private static final Inbound.Text NOTHING = Inbound.Text.of("{}");
    private static final Inbound.Text NOBODY = Inbound.Text.of("{\"reason\":\"nobody answers\"}");

    private final Map<String, Function<ChannelMessage, CompletionStage<ChannelReply>>> all = new ConcurrentHashMap<>();
    private final Consumer<Throwable> failed;

    /**
     * Nobody.
     *
     * @param failed is told of what those who answer fail with
     */
    Answerers(Consumer<Throwable> failed) {
        this.failed = failed;
    }

    Registration add(String event, Function<ChannelMessage, CompletionStage<ChannelReply>> answers) {
        Function<ChannelMessage, CompletionStage<ChannelReply>> own = question -> answers.apply(question);
        if (all.putIfAbsent(event, own) != null) {
            throw new IllegalStateException(
                    "Another one answers '" + event + "' in this channel: close its registration first");
        }
        return () -> all.remove(event, own); // another one, though the function may be the same
    }

    /**
     * Asks whoever answers such a question.
     *
     * @param ref what the server calls it
     * @param answered is given the answer, on any thread
     */
    void ask(String ref, ChannelMessage question, Consumer<AnswerMessage> answered) {
        Optional<Function<ChannelMessage, CompletionStage<ChannelReply>>> one =
                Optional.ofNullable(all.get(question.event()));
        if (one.isEmpty()) {
            answered.accept(new AnswerMessage(ref, ERROR, NOBODY));
            return;
        }
        try {
            CompletionStage<ChannelReply> stage = Objects.requireNonNull(
                    one.get().apply(question), "Who answers a question returns a stage of the answer, got null");
            var unused = stage.whenComplete((reply, failure) -> answered.accept(answer(ref, reply, failure)));
        } catch (Throwable failure) { // of the program's, or of a stage of its own
            answered.accept(failed(ref, failure));
        }
    }

    private AnswerMessage answer(String ref, @Nullable ChannelReply reply, @Nullable Throwable failure) {
        if (failure != null) {
            return failed(ref, StageFailure.of(failure));
        }
        if (reply == null || !(reply.payload() instanceof Inbound.Text text)) {
            String got = reply == null ? "null" : reply.payload().size() + " bytes";
            return failed(ref, new IllegalArgumentException("The answer to a question is JSON, got " + got));
        }
        try {
            var unused = new JsonValue(text.string()); // lest the server takes the whole frame for none
            return new AnswerMessage(ref, reply.status(), text);
        } catch (IllegalArgumentException noJson) {
            return failed(ref, noJson);
        }
    }

    private AnswerMessage failed(String ref, Throwable failure) {
        failed.accept(failure);
        return new AnswerMessage(ref, ERROR, NOTHING);
    }
}
