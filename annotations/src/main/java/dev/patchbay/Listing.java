package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A channel class in the list of a socket, with topics of this listing's own or with values that its handlers read with
 * {@link Param}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Listing {

    /** The channel class. */
    Class<?> channel();

    /** The topics; left out, those of the class. */
    String[] topics() default {};

    /** Values, each as {@code name=value}. */
    String[] with() default {};
}
