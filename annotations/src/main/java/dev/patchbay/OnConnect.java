package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Called once per handshake, before the connection exists: the place to decide who may come in.
 *
 * <p><b>Parameters:</b> {@code Handshake}, {@link Param}.
 *
 * <p><b>Returns</b> {@code void}, or an object of the program's own that says who is connected: the <em>identity</em>.
 * Other callbacks take it as a parameter of the same type; asking for another type does not compile.
 *
 * <p><b>Thread:</b> a server thread that may block.
 *
 * <p><b>Failure:</b> {@code throw new Refused(...)} answers the handshake with HTTP 403, or the status that it carries.
 * Any other exception answers 500 and is logged.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnConnect {}
