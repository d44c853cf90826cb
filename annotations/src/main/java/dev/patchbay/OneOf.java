package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the property of a sealed interface's JSON that says which record it is; {@code "type"} without this. It wins over
 * {@link Socket#typeProperty}.
 *
 * <pre>{@code
 * @OneOf(property = "kind")
 * sealed interface Shape permits Circle, Square {}             // {"kind":"Circle","radius":2.0}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface OneOf {

    /** The property. */
    String property();
}
