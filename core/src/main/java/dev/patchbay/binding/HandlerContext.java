package dev.patchbay.binding;

import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.LateReply;
import dev.patchbay.channel.PushException;
import dev.patchbay.channel.PushSink;
import dev.patchbay.codec.Encoder;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.presence.Presence;

/** What a channel gives its handlers, as their generated callers see it. */
public interface HandlerContext extends ChannelContext {

    /**
     * Asks this channel's own client, or tells it something. May be kept, and used from any thread.
     *
     * <p>{@link PushSink#push} sends a JSON object, and fails with {@link PushException.Unanswered}; with
     * {@link PushException.ChannelEnded}, whichever way the channel ends; with {@link PushException.TooManyQuestions}, where
     * {@code Limits.waitingQuestions} wait for an answer; and with {@code MessageDroppedException}, where
     * {@code Limits.backlogPolicy} is to drop messages, and drops it. It
     * throws {@link IllegalStateException} where the channel is not joined, and {@link IllegalArgumentException} where the event is one
     * of the protocol's, or the payload no JSON object.
     *
     * <p>A handler may wait for the answer, in the stage that it returns or on its worker: answers are taken past its channel's turn.
     * {@link PushSink#send} is that of {@link #me()}.
     */
    PushSink client();

    /**
     * The reply to the message that is being handled.
     *
     * @throws IllegalStateException outside of {@code onMessage}
     */
    <T> LateReply<T> lateReply(Encoder<? super T> encoder);

    /** Who is present in the channel's topic; what is tracked with it leaves with the channel. */
    <M> Presence<M> presence(JsonCodec<M> codec);
}
