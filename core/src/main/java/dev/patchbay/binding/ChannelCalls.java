package dev.patchbay.binding;

import dev.patchbay.channel.LeaveReason;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import java.util.Optional;

/**
 * The generated calls into one channel's object. One at a time, in order: {@code onJoin} first, {@code onLeave} last and
 * once, if the join was accepted. What a method throws ends the channel.
 */
public interface ChannelCalls {

    /** The client joins. A reply of {@code ok}, or none, accepts it; any other reply refuses it. */
    default ChannelAnswer onJoin(Inbound payload, HandlerContext context) throws Throwable {
        return ChannelAnswer.none();
    }

    /** Whether the class has an {@code @AfterJoin}. */
    default boolean hasAfterJoin() {
        return false;
    }

    /** The join was accepted and answered. */
    default void afterJoin(HandlerContext context) throws Throwable {}

    /** Whether {@code onMessage} may run on the network thread for this event. */
    default boolean isNonBlocking(String event) {
        return false;
    }

    /** A message. The default stands for a class that has no handler for the event. */
    default ChannelAnswer onMessage(String event, Inbound payload, HandlerContext context) throws Throwable {
        return ChannelAnswer.unhandled();
    }

    /**
     * Whether an event that is handled is one that the class names. The default stands for a class in which no handler takes events of
     * any name, which clients choose.
     */
    default boolean isNamed(String event) {
        return true;
    }

    /** Whether broadcasts of this event go through {@code onIntercept}. */
    default boolean intercepts(String event) {
        return false;
    }

    /** A broadcast of an intercepted event: what this client gets of it, if anything. */
    default Optional<Outbound> onIntercept(String event, Inbound payload, HandlerContext context) throws Throwable {
        return Optional.empty();
    }

    /**
     * A value that the program sent to this channel, or a {@code Broadcast} of a topic that it subscribed to.
     *
     * @return whether the class has an {@code @OnInfo} for it
     */
    default boolean onInfo(Object info, HandlerContext context) throws Throwable {
        return false;
    }

    /** The channel ends. */
    default void onLeave(LeaveReason reason, HandlerContext context) throws Throwable {}
}
