package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Called for every pong that arrives (RFC 6455, section 5.5).
 *
 * <p><b>Parameters:</b> {@code ByteBuffer} or {@code byte[]} (the pong's payload, at most 125 bytes), {@code Connection},
 * {@code Sender<T>}, {@code Broadcaster<T>}, {@code PubSub}, {@code Handshake}, the identity that {@link OnConnect}
 * returned, {@link Param}.
 *
 * <p><b>Returns</b> {@code void}.
 *
 * <p><b>Thread:</b> a worker, or the network thread with {@link NonBlocking}; in its turn among the connection's calls.
 *
 * <p><b>Failure:</b> goes to {@link OnError}; unhandled, the connection closes with 1011.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnPong {}
