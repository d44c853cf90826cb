package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Called exactly once for every connection that was open, whichever way it ended, as the last of its callbacks.
 *
 * <p><b>Parameters:</b> {@code CloseReason}, {@code Connection} and {@code Sender<T>} (closed: nothing can be sent, but
 * they are equal to those that other callbacks got), the identity that {@link OnConnect} returned, {@link Param}.
 *
 * <p><b>Returns</b> {@code void}: there is nobody left to answer.
 *
 * <p><b>Thread:</b> a worker, or the network thread with {@link NonBlocking}.
 *
 * <p><b>Failure:</b> goes to {@link OnError}; unhandled, it is logged.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnClose {}
