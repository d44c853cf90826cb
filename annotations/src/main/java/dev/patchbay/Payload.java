package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a parameter is the payload of the message: what the client sent, whatever its type. It is needed only where the
 * type could be the identity as well, which {@code javac} says; a payload beside the identity needs none.
 *
 * <pre>{@code
 * @OnJoin
 * void join(@Payload Profile profile) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Payload {}
