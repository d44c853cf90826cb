package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Called with a value that the program sent to this channel with {@code context.self().send(value)}, or, with a parameter of type
 * {@code Broadcast}, with what was broadcast to a topic that the channel subscribed to with {@code context.subscribe(topic)}. A
 * class may have one for each type of value; the first whose type fits takes it.
 *
 * <p><b>Parameters:</b> the value, and those of {@link AfterJoin}.
 *
 * <p><b>Returns</b> {@code void}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnInfo {}
