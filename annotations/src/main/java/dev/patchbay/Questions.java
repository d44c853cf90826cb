package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface that lists what the server asks of the clients of some topics: each {@link Event} with its payload, and what is answered. A
 * parameter of the interface in a channel's handlers asks the channel's own client; clients answer with {@link Answers}.
 *
 * <pre>{@code
 * @Questions("room:{room}")
 * public interface RoomQuestions {
 *     @Event("confirm")
 *     CompletionStage<Yes> confirm(Question question);
 * }
 * }</pre>
 *
 * <p><b>Methods</b> are as those of {@link Pushes}, but for {@code void} and bytes: what nobody answers is an event of {@link Broadcasts}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Questions {

    /** The topics, as in {@link Channel#value}. */
    String[] value();
}
