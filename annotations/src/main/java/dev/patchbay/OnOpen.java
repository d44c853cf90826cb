package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Called once, when the connection is open and before its first message.
 *
 * <p><b>Parameters:</b> {@code Connection}, {@code Sender<T>}, {@code Broadcaster<T>}, {@code PubSub}, {@code Handshake}, the identity that {@link OnConnect} returned,
 * {@link Param}.
 *
 * <p><b>Returns</b> {@code void}, or a value that is sent as the first message: a {@code String} as text,
 * {@code byte[]} or {@code ByteBuffer} as binary, everything else as JSON text; {@code Optional} of those, where empty
 * sends nothing; {@code CompletionStage} of those, sent when it completes;
 * {@code Flow.Publisher} of those, sent item by item.
 *
 * <p><b>Thread:</b> a worker, or the network thread with {@link NonBlocking}.
 *
 * <p><b>Failure:</b> goes to {@link OnError}; unhandled, the connection closes with 1011.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnOpen {}
