package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that is filled with a variable of the path: {@code @Param String room} with
 * {@code @Socket("/ws/chat/{room}")}. Converted once per connection, during the handshake.
 *
 * <p><b>Types:</b> {@code String}, {@code int}, {@code long}, {@code short}, {@code byte}, {@code double},
 * {@code float}, {@code boolean}, their boxes, {@code UUID}, enums (by constant name), and every type with a public
 * static {@code valueOf(String)}, {@code fromString(String)} or {@code parse(CharSequence)}.
 *
 * <p><b>Failure:</b> text that cannot be converted answers the handshake with HTTP 404.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Param {

    /** The name of the variable; left out, the name of the parameter. */
    String value() default "";
}
