package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells a dependency from others of the same type: on a parameter of a {@link Socket}'s or {@link Channel}'s constructor. The
 * generated table asks for one object for each name, and calls its parameter so.
 *
 * <pre>{@code
 * LoginSocket(@Named("logins") RateLimiter logins, @Named("messages") RateLimiter messages) {}
 * }</pre>
 *
 * <p>{@code jakarta.inject.Named} means the same.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Named {

    /** The name. */
    String value();
}
