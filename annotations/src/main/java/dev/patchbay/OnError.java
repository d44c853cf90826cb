package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Called when another callback of the same connection failed, or a message could not be decoded. A class may have one
 * method per exception type; the most specific one is called.
 *
 * <p><b>Parameters:</b> exactly one {@code Throwable} or subtype, which says what it takes ({@code DecodeException} for
 * payloads that could not be read), and {@code Connection}, {@code Sender<T>}, {@code Broadcaster<T>}, {@code PubSub}, {@code Handshake}, the identity that {@link OnConnect}
 * returned, {@link Param}.
 *
 * <p><b>Returns</b> {@code void} or a reply, as {@link OnMessage} does. The connection stays open.
 *
 * <p><b>Thread:</b> the thread of the callback that failed.
 *
 * <p><b>Failure:</b> an exception from here is logged and closes the connection with 1011, as an exception that no
 * method takes does. Nothing of it reaches the client. Failures of {@link OnConnect} do not come here: there is no
 * connection yet.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnError {}
