package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class that serves topics of Phoenix Channels. Every client that joins a topic gets an object of its own; the object's fields
 * are the state of that client in that topic. A socket serves it where its {@code @Socket(channels = ...)} lists it.
 *
 * <pre>{@code
 * @Channel("room:{room}")
 * public final class RoomChannel {
 *     @OnJoin
 *     History join(@Param String room, User user) {
 *         return store.latest(room);
 *     }
 *
 *     @OnMessage("new_msg")
 *     void say(NewMessage message, User user, RoomEvents events) {
 *         events.newMessage(new Said(user.name(), message.body()));
 *     }
 * }
 * }</pre>
 *
 * <p><b>The class</b> and its constructor are as a {@link Socket}'s.
 *
 * <p><b>Threads.</b> The callbacks of one channel never overlap and keep the order in which things happened; those of different
 * channels of one client run at the same time. They run on worker threads, where they may block; {@link NonBlocking} ones run
 * on the thread that reads from the network.
 *
 * <p><b>Order of a channel's life.</b> Constructor, {@link OnJoin}, {@link AfterJoin}, any number of {@link OnMessage},
 * {@link Intercept} and {@link OnInfo}, {@link OnLeave}. Where the join is refused, the object is dropped.
 *
 * <p><b>Failure.</b> A callback that throws ends its channel, with {@code phx_error}, and nothing else.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Channel {

    /**
     * The topics, each exact ({@code "lobby"}), with a wildcard as its last character ({@code "room:*"}), or of segments
     * between colons with names ({@code "room:{room}:user:{id}"}), each name filling one segment and read with {@link Param}.
     */
    String[] value();

    /**
     * The interfaces with {@link Pushes} that the class serves: every event of them, and no others, with the same payloads and answers, which
     * javac compares.
     */
    Class<?>[] pushes() default {};

    /** What becomes of a message whose event no {@link OnMessage} takes. */
    UnknownEvent unknownEvents() default UnknownEvent.CRASH;

    /** How joins are logged. */
    LogLevel logJoins() default LogLevel.INFO;

    /** How messages are logged when they were handled. */
    LogLevel logMessages() default LogLevel.DEBUG;
}
