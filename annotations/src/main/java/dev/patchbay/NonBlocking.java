package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A promise that a callback, or every callback of a class, never blocks: no waiting, no locks held for long, no
 * database, no file. It then runs on the network thread that read the message, without being handed to a worker; that
 * is the fastest way through the server. A callback that breaks the promise delays every connection of its thread.
 *
 * <p>Order is kept: where a call of the same connection is still waiting or running, this one waits behind it, and runs
 * on a worker then. {@link OnConnect} is not concerned, and {@link OnError} always runs on a worker.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface NonBlocking {}
