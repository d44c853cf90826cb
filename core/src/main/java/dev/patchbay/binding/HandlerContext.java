package dev.patchbay.binding;

import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.LateReply;
import dev.patchbay.codec.Encoder;

/** What a channel gives its handlers, as their generated callers see it. */
public interface HandlerContext extends ChannelContext {

    /**
     * The reply to the message that is being handled.
     *
     * @throws IllegalStateException outside of {@code onMessage}
     */
    <T> LateReply<T> lateReply(Encoder<? super T> encoder);
}
