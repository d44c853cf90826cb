package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Called when a client joins a topic of its {@link Channel}; the first callback of the channel's object. A class without it
 * lets everybody in.
 *
 * <p><b>Parameters:</b> the payload of the join (as {@link OnMessage}'s), {@link Param} of the topic, the identity that the
 * socket's {@link OnConnect} returned, {@code ChannelContext}, {@code Handshake}. Nothing can be pushed or broadcast before the
 * join is answered; use {@link AfterJoin}.
 *
 * <p><b>Returns</b> the payload of the {@code ok} reply: {@code void} and {@code Optional.empty()} for an empty one, a value,
 * {@code Reply<T>}, or a {@code CompletionStage} of those. A {@code Reply} of another status refuses the join, and so does
 * {@code throw new Refused("reason")}, with {@code {"reason":"reason"}}.
 *
 * <p><b>Thread:</b> a worker, or the network thread with {@link NonBlocking}. A slow join delays only its own topic.
 *
 * <p><b>Failure:</b> refuses the join with {@code {"reason":"join crashed"}}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnJoin {}
