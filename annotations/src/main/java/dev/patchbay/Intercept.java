package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Called for every broadcast of one event to the channel's topic, in place of sending it: decides what this client gets
 * (Phoenix's {@code handle_out}).
 *
 * <p><b>Parameters:</b> the event's payload, and those of {@link AfterJoin}.
 *
 * <p><b>Returns</b> the payload to push, which may differ for each client, or the {@code JsonValue} that it took;
 * {@code Optional.empty()} sends nothing.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Intercept {

    /** The event. */
    String value();
}
