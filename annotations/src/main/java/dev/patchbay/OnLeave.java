package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Called exactly once when a channel that was joined ends, whichever way, as the last of its callbacks.
 *
 * <p><b>Parameters:</b> {@code LeaveReason}, and those of {@link AfterJoin}. What is pushed still reaches the client, unless its
 * connection has ended.
 *
 * <p><b>Returns</b> {@code void}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnLeave {}
