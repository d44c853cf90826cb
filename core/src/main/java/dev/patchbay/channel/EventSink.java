package dev.patchbay.channel;

import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.PubSub;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Collectors;

/** Where events go: to everybody in a topic, to all others, or to one client. Any thread. */
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
        send(event, EmptyPayload.JSON);
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

    /**
     * Everybody in a topic, on all nodes; from anywhere in the program.
     *
     * @param served the topics to which the events go; some channel may serve others, but nobody there expects them
     * @throws IllegalArgumentException where the topic is none of these
     */
    static EventSink topic(PubSub pubSub, String topic, List<TopicPattern> served) {
        if (served.stream().noneMatch(pattern -> pattern.matches(topic))) {
            String expected = served.stream().map(TopicPattern::text).collect(Collectors.joining("' or '"));
            throw new IllegalArgumentException(
                    "Expected a topic of the form '" + expected + "', as @Broadcasts says, got '" + topic
                            + "'. Send to one of that form, or name this one in @Broadcasts");
        }
        return (event, payload) -> {
            EventNames.check(event);
            EventPayload.check(payload);
            pubSub.broadcast(topic, event, payload);
        };
    }
}
