package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface that lists what the clients of some topics ask of the server: each {@link Event} with its payload, and what is answered.
 * It is the half of a contract of which {@link Broadcasts} is the other one. The server's channel names it in {@link Channel#pushes}, and
 * javac compares the two; clients get its pusher as a parameter of a {@link ChannelClient}, or make one: {@code new
 * RoomCalls_Pusher(channel)}.
 *
 * <pre>{@code
 * @Pushes("room:{room}")
 * public interface RoomCalls {
 *     @Event("shout")
 *     CompletionStage<Receipt> shout(Shout shout);
 *
 *     @Event("typing")
 *     void typing();
 * }
 * }</pre>
 *
 * <p><b>Methods</b> take the payload, as those of {@link Broadcasts} do. They return {@code CompletionStage} of the payload of {@code ok},
 * of {@code Void} where that is empty, of {@code Reply<T>} for any status, or of {@code Outcome<T, E>}; {@code void} where nobody answers.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Pushes {

    /** The topics, as in {@link Channel#value}. */
    String[] value();

    /** The payload with which a client joins; {@code Void}, where the contract does not say. */
    Class<?> join() default Void.class;

    /** The payload with which the server lets it in; {@code Void}, where the contract does not say. */
    Class<?> welcome() default Void.class;
}
