package dev.patchbay.channel;

import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.nio.ByteBuffer;

/**
 * Where events go: to everybody in a topic, to all others, or to one client. {@link ChannelContext#all()},
 * {@code others()} and {@code me()} are such. Any thread; what one thread sends arrives in that order.
 *
 * <pre>{@code
 * context.all().send("score", JsonValue.of(Map.of("home", 2, "away", 1)));
 * context.others().send("typing");
 * context.me().send("picture", new byte[] {1, 2, 3});
 * }</pre>
 *
 * <p>Nothing says whether anybody receives it. Where too much waits for the channel's own client, its handlers on
 * workers wait for room; for other clients nobody waits. It throws {@link IllegalStateException} where the channel is
 * not joined, or its join has not been answered, and {@link IllegalArgumentException} where the event or the payload
 * is not what clients accept. Events whose names and payloads are known are better sent with an interface that has
 * {@code @Broadcasts}.
 */
@FunctionalInterface
public interface EventSink {

    /**
     * Sends an event.
     *
     * @param event does not start with {@code phx_}
     * @param payload a JSON object, or bytes; encoded once, however many receive it
     */
    void send(String event, Outbound payload);

    /** Sends an event whose payload is {@code {}}. */
    default void send(String event) {
        send(event, Outbound.EMPTY_OBJECT);
    }

    /** Sends an event with a JSON object, as the bytes that it has. */
    default void send(String event, JsonValue payload) {
        send(event, Outbound.json(payload));
    }

    /** Sends an event with bytes, which must not be changed any more. */
    default void send(String event, byte[] payload) {
        send(event, Outbound.binary(payload));
    }

    /** Sends an event with the bytes that remain in a buffer, which must not be changed any more. */
    default void send(String event, ByteBuffer payload) {
        send(event, Outbound.binary(payload));
    }
}
