package dev.patchbay.channel;

import dev.patchbay.message.JsonValue;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Handshake;
import java.time.Duration;
import java.util.Optional;

/**
 * What a channel's handlers can do beside answering. May be used from any thread; what is sent from one thread arrives in
 * that order.
 *
 * <pre>{@code
 * context.me().send("welcome", JsonValue.of(Map.of("user", "ada")));
 * context.others().send("entered");
 * }</pre>
 *
 * <p>What {@code javac} checks is sent with an interface that has {@code @Broadcasts}, and an {@link Audience} of it, which has the
 * same three words. The events that are named here have payloads of which nobody knows the type: JSON objects, or bytes. Sending
 * throws {@link IllegalStateException} where the channel is not joined, or its join has not been answered, and
 * {@link IllegalArgumentException} where the event starts with {@code phx_} or the payload is JSON and no object.
 */
public interface ChannelContext {

    /** The topic. */
    String topic();

    /** The event that is being handled; empty outside of {@code @OnMessage}. */
    String event();

    /** The ref of the client's join. */
    JsonValue joinRef();

    /** The ref of the message that is being handled, or null outside of {@code @OnMessage}. */
    JsonValue ref();

    /** The name of the connection. */
    String connectionId();

    /** Whose it is, as {@code @UserId} says. */
    Optional<String> userId();

    /** How the connection came. */
    Handshake handshake();

    /** Sends events to everybody in the topic, this client too, on all nodes. */
    EventSink all();

    /** Sends events to everybody else in the topic, on all nodes. */
    EventSink others();

    /** Sends events to this client alone. */
    EventSink me();

    /** Hears the broadcasts of another topic, with {@code @OnInfo}. The client does not get them. */
    void subscribe(String topic);

    /** Ends what {@link #subscribe} began. */
    void unsubscribe(String topic);

    /** This channel, to be kept by the program. */
    ChannelRef self();

    /**
     * Runs something in this channel's turn when nothing has come from the client for a while from now on. Replaces what
     * was asked for before; the next message forgets it.
     */
    void after(Duration silence, Runnable task);

    /** Ends the channel as planned ({@code phx_close}), behind the call that runs. */
    void stop();

    /**
     * Ends the whole connection with 1001, after which Phoenix's clients connect again. What was pushed before goes out first; its
     * channels are left as when the connection breaks ({@code CLOSED}).
     */
    default void disconnect() {
        disconnect(CloseReason.of(CloseReason.GOING_AWAY));
    }

    /** Ends the whole connection in another way; after 1000, Phoenix's clients stay away. */
    void disconnect(CloseReason reason);
}
