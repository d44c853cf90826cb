package dev.patchbay.binding;

import dev.patchbay.channel.ChannelReply;
import dev.patchbay.channel.Outcome;
import dev.patchbay.channel.PushException;
import dev.patchbay.channel.Reply;
import dev.patchbay.message.Inbound;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What becomes of the answer to a push, for generated code. */
public final class PushReplies {

    private PushReplies() {}

    /** The payload of {@code ok}; any other status is a {@link PushException.Refused}. */
    public static <T> CompletionStage<T> payload(
            CompletionStage<ChannelReply> answer, Function<? super Inbound, ? extends T> reads) {
        return answer.thenApply(reply -> reads.apply(accepted(reply).payload()));
    }

    /** Nothing, where it is {@code ok}; any other status is a {@link PushException.Refused}. */
    public static CompletionStage<@Nullable Void> nothing(CompletionStage<ChannelReply> answer) {
        return answer.thenAccept(reply -> {
            var unused = accepted(reply);
        });
    }

    /** The answer with its status, and with its payload unless that is {@code {}}. */
    public static <T> CompletionStage<Reply<T>> reply(
            CompletionStage<ChannelReply> answer, Function<? super Inbound, ? extends T> reads) {
        return answer.thenApply(reply -> read(reply, reads));
    }

    /** A success, where it is {@code ok}, and a failure of any other status. */
    public static <T, E> CompletionStage<Outcome<T, E>> outcome(
            CompletionStage<ChannelReply> answer,
            Function<? super Inbound, ? extends T> successes,
            Function<? super Inbound, ? extends E> errors) {
        return answer.thenApply(reply -> reply.isOk()
                ? Outcome.success(PushReplies.<T>read(reply, successes))
                : Outcome.failure(PushReplies.<E>read(reply, errors)));
    }

    private static <T> Reply<T> read(ChannelReply reply, Function<? super Inbound, ? extends T> reads) {
        Optional<T> payload = isEmpty(reply.payload()) ? Optional.empty() : Optional.of(reads.apply(reply.payload()));
        return new Reply<>(Optional.of(reply.status()), payload, false);
    }

    private static boolean isEmpty(Inbound payload) {
        return payload instanceof Inbound.Text text
                && text.size() == 2
                && text.string().equals("{}");
    }

    private static ChannelReply accepted(ChannelReply reply) {
        if (reply.isOk()) {
            return reply;
        }
        throw new PushException.Refused(reply);
    }
}
