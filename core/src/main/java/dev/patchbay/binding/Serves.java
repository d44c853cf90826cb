package dev.patchbay.binding;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a generated routing table: whom it serves, so that a later compilation of a part of them leaves nobody out. For generated
 * code.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Serves {

    /** The names of its sockets and channels. */
    String[] value();
}
