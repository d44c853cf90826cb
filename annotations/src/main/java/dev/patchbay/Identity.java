package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a parameter is the identity: what {@link OnConnect} returned, and never what a client sent. It is needed only where
 * the type could be the payload as well, which {@code javac} says: in a channel that is compiled apart from the sockets that
 * list it, for instance. Where no {@code @OnConnect} gives the type, it does not compile.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Identity {}
