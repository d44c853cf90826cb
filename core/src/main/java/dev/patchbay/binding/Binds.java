package dev.patchbay.binding;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the generated binding of a socket or a channel: what it calls, and what it takes for the identity and for the payload, so that
 * a later compilation sees where the class, or who is connected to it, has changed without it. For generated code.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Binds {

    /**
     * The callbacks, and of a socket with channels the topics: {@code @OnMessage("say") void say(@Payload demo.Said, @Identity
     * demo.User)}, {@code @Channel("room:{room}") demo.RoomChannel}.
     */
    String[] value() default {};
}
