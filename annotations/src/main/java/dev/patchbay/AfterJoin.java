package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Called once when a join was accepted and answered: here a channel greets, pushes what was missed, or tells others.
 *
 * <p><b>Parameters:</b> {@link Param}, the identity, {@code ChannelContext}, {@link Broadcasts} interfaces and
 * {@code Audience<...>} of them, {@code PubSub}, {@code Handshake}.
 *
 * <p><b>Returns</b> {@code void}.
 *
 * <p><b>Thread, failure:</b> as {@link OnMessage} of a channel.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AfterJoin {}
