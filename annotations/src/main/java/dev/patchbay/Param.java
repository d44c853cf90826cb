package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that is filled from the request: with a variable of the path, {@code @Param String room} with
 * {@code @Socket("/ws/chat/{room}")}, or, where the path has no such variable, with the query:
 * {@code @Param Optional<Integer> page} is the first value of {@code ?page=}, {@code @Param List<String> tag} all values of
 * {@code ?tag=}. Converted once per connection, during the handshake.
 *
 * <p><b>Types:</b> {@code String}, {@code int}, {@code long}, {@code short}, {@code byte}, {@code double},
 * {@code float}, {@code boolean}, their boxes, {@code UUID}, enums (by constant name), and every type with a public
 * static {@code valueOf(String)}, {@code fromString(String)} or {@code parse(CharSequence)}; a parameter of the query is
 * an {@code Optional} or a {@code List} of those.
 *
 * <p><b>Failure:</b> text that cannot be converted answers the handshake with HTTP 404 for the path, and 400 for the query.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Param {

    /** The name in the request; left out, the name of the parameter. */
    String value() default "";
}
