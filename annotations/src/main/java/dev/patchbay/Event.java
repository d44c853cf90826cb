package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An event of a {@link Broadcasts}, {@link Pushes} or {@link Questions} interface: a method that takes the payload, a type that is written as
 * a JSON object, or {@code byte[]} or {@code ByteBuffer}; without a parameter, the payload is {@code {}}. That of a {@link Broadcasts}
 * interface returns {@code void}; what the others return is the answer.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Event {

    /** The name of the event on the wire; it does not start with {@code phx_}. */
    String value();

    /** Where it is answered, the answer is waited for so long. */
    int seconds() default 10;
}
