package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface that lists every event that is broadcast to some topics, with its payload. javac writes its sender:
 * {@code new RoomEvents_Sender(pubSub).topic("room:lobby").newMessage(...)} from anywhere, and a parameter of the interface in
 * the handlers of a channel, for the channel's own topic. {@code Audience<RoomEvents>} as a parameter can also leave the sender
 * out, or reach this client alone.
 *
 * <pre>{@code
 * @Broadcasts("room:{room}")
 * public interface RoomEvents {
 *     @Event("new_msg")
 *     void newMessage(Said said);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Broadcasts {

    /** The topics, as in {@link Channel#value}; the sender refuses all others. */
    String[] value();
}
