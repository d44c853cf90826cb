package dev.patchbay.channel;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import java.util.Optional;

/**
 * The generated calls into one channel's object. One at a time, in order: {@code onJoin} first, {@code onLeave} last and
 * once, if the join was accepted.
 */
public interface ChannelCalls {

    /** The client joins. A reply of {@code ok}, or none, accepts it; any other reply refuses it. */
    default ChannelAnswer onJoin(Inbound payload, ChannelContext context) throws Throwable {
        return ChannelAnswer.none();
    }

    /** The join was accepted and answered. */
    default void afterJoin(ChannelContext context) throws Throwable {}

    /** A message. The default stands for a class that has no handler for the event. */
    default ChannelAnswer onMessage(String event, Inbound payload, ChannelContext context) throws Throwable {
        return ChannelAnswer.unhandled();
    }

    /** Whether broadcasts of this event go through {@code onIntercept}. */
    default boolean intercepts(String event) {
        return false;
    }

    /** A broadcast of an intercepted event: what this client gets of it, if anything. */
    default Optional<Outbound> onIntercept(Broadcast broadcast, ChannelContext context) throws Throwable {
        return Optional.empty();
    }

    /** The channel ends. */
    default void onLeave(LeaveReason reason, ChannelContext context) throws Throwable {}
}
