package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Called for every message that arrives.
 *
 * <p><b>Parameters:</b> at most one payload, and {@code Connection}, {@code Sender<T>}, {@code Broadcaster<T>},
 * {@code PubSub}, {@code Handshake}, the identity that {@link OnConnect} returned, {@link Param}. The type of the payload
 * says which messages are meant: {@code byte[]} and {@code ByteBuffer} take binary messages, {@code String} takes the text
 * as it came, and records (generic ones too), beans, enums, sealed interfaces of records, numbers, booleans,
 * {@code Object} and {@code Map<String, Object>} for JSON of any shape, and lists, sets and maps of those take text
 * messages decoded from JSON. A payload with a {@link Codec} is read by it. {@code Reader} and {@code InputStream} take
 * text and binary messages while they arrive, within the same size limit, and are always read on a worker.
 *
 * <p><b>Returns</b> {@code void}, or the reply: a {@code String} as text, {@code byte[]} or {@code ByteBuffer} as
 * binary, everything else as JSON text; {@code Optional} of those, where empty sends nothing; {@code CompletionStage}
 * of those, sent when it completes. The next message waits until the stage is complete, so replies keep their order.
 * {@code Flow.Publisher} of those sends every item, and asks for the next one when the one before has reached the network;
 * the next message does not wait for it. {@code Iterator} and {@code Stream} are not taken: they would hold a thread.
 *
 * <p><b>In a {@link Channel}</b> it takes the messages of one event, or, unnamed, of every event that no other takes. The payload is
 * JSON, a {@code String} too, or bytes; {@code JsonValue} is the JSON as it came, and {@code Inbound} either. Beside it go
 * {@code ChannelContext}, {@link Broadcasts} interfaces and {@code Audience<...>} of them, {@code LateReply<T>}, and what
 * {@link AfterJoin} takes. What is returned is the reply of {@code ok}, or what a {@code Reply<T>} says; {@code void} and an empty
 * {@code Optional} reply nothing, {@code throw new Refused("reason")} replies {@code error} with {@code {"reason":"reason"}}, and a
 * payload that cannot be read is answered with {@code {"reason":"invalid payload"}}. Any other exception ends the channel.
 *
 * <p><b>Thread:</b> a worker, or the network thread with {@link NonBlocking}.
 *
 * <p><b>Failure:</b> goes to {@link OnError}. Unhandled, the connection closes: 1007 where the payload could not be
 * decoded, 1011 where the handler failed. A message for which the class has no handler at all, such as binary to a
 * socket of text, closes with 1003 (RFC 6455, section 7.4.1).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnMessage {

    /**
     * The name of the messages to take: those whose JSON object has this text in its property {@code "type"}, so that
     * {@code {"type":"say","body":"hi"}} reaches {@code @OnMessage("say")}. Left out, the method takes every message of
     * its payload's kind that no named method takes.
     */
    String value() default "";
}
