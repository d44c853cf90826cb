package dev.patchbay.binding;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the generated binding of a channel: what it asks of a socket that lists it, for sockets of other compilations. For generated
 * code.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Asks {

    /** What its callbacks read of the topic, or of the values given where it is listed, and cannot do without. */
    String[] names() default {};

    /** What its callbacks take as the identity. */
    Class<?>[] identities() default {};
}
