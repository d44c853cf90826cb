package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Called when the server asks the client of a {@link ChannelClient} something.
 *
 * <p><b>Parameters:</b> the payload, {@code ClientChannel}, {@link Pushes} interfaces, {@link Param}.
 *
 * <p><b>Returns</b> the payload of the answer, {@code Reply<T>}, {@code Outcome<T, E>}, or a {@code CompletionStage} of those.
 *
 * <p><b>Failure:</b> is answered with {@code error}, and logged.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Answers {

    /** The event, as in {@link Questions}. */
    String value();
}
