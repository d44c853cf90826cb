package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class that hears one topic at the client: of a Phoenix or Patchbay server. Each channel that the program joins has one object of it,
 * however often the connection breaks: its fields survive that.
 *
 * <pre>{@code
 * @ChannelClient("room:{room}")
 * public final class RoomView implements RoomEvents {
 *     @OnJoin
 *     void joined(Welcome welcome, RoomCalls room) {
 *         room.shout(new Shout("hi"));
 *     }
 *
 *     @Override
 *     public void heard(Heard heard) {
 *         ...
 *     }
 * }
 *
 * ChannelSocket socket = new ChannelConnector("wss://example.com/socket").start();
 * ClientChannel room = new RoomView_Joiner().room("lobby").join(socket);
 * }</pre>
 *
 * <p><b>The class</b> and its constructor are as a {@link SocketClient}'s: what the constructor asks for, that of the generated {@code
 * RoomView_Joiner} asks for.
 *
 * <p><b>Events</b> are the methods of the {@link Broadcasts} interfaces that it implements, and of {@link OnMessage}, for those that stand in
 * no contract. {@link OnJoin} is called at every join, {@link Answers} when the server asks, and {@link OnLeave} when the channel is over.
 * Callbacks may take {@code ClientChannel}, {@link Pushes} interfaces, and {@link Param} of the topic.
 *
 * <p><b>Threads.</b> They run on workers, where they may block, one at a time for all channels of a connection, in the server's order.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ChannelClient {

    /** The topic; names in braces, as in {@code room:{room}}, are variables, and the joiner has a method for each. */
    String value();

    /** The questions that the class answers, all of them: javac compares the two. */
    Class<?>[] answers() default {};
}
