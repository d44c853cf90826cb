package dev.patchbay.binding;

import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.LateReply;
import dev.patchbay.codec.Encoder;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.presence.Presence;

/** What a channel gives its handlers, as their generated callers see it. */
public interface HandlerContext extends ChannelContext {

    /**
     * The reply to the message that is being handled.
     *
     * @throws IllegalStateException outside of {@code onMessage}
     */
    <T> LateReply<T> lateReply(Encoder<? super T> encoder);

    /** Who is present in the channel's topic; what is tracked with it leaves with the channel. */
    <M> Presence<M> presence(JsonCodec<M> codec);
}
