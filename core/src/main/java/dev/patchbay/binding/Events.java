package dev.patchbay.binding;

import dev.patchbay.channel.EventSink;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.PubSub;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Collectors;

/** The events of a program's channels: their names, their payloads, and where generated senders send them. */
public final class Events {

    private static final String RESERVED = "phx_";

    private Events() {}

    /**
     * Everybody in a topic, on all nodes; from anywhere in the program.
     *
     * @param served the topics to which the events go; some channel may serve others, but nobody there expects them
     * @throws IllegalArgumentException where the topic is none of these
     */
    public static EventSink topic(PubSub pubSub, String topic, List<TopicPattern> served) {
        if (served.stream().noneMatch(pattern -> pattern.matches(topic))) {
            String expected = served.stream().map(TopicPattern::text).collect(Collectors.joining("' or '"));
            throw new IllegalArgumentException(
                    "Expected a topic of the form '" + expected + "', as @Broadcasts says, got '" + topic
                            + "'. Send to one of that form, or name this one in @Broadcasts");
        }
        return (event, payload) -> {
            check(event, payload);
            pubSub.broadcast(topic, event, payload);
        };
    }

    /**
     * Checks that clients can take an event.
     *
     * @throws IllegalArgumentException where its name is one of the protocol's, or empty, or where its payload is JSON and no object
     */
    public static void check(String event, Outbound payload) {
        if (event.startsWith(RESERVED) || event.isEmpty()) {
            throw new IllegalArgumentException("An event needs a name that does not start with phx_, which the protocol"
                    + " keeps for itself, got '" + event + "'");
        }
        if (payload instanceof Outbound.Text && !isObject(payload.payload())) {
            throw new IllegalArgumentException(
                    "The payload of a push or a broadcast is a JSON object, got another kind of JSON. Put it into one");
        }
    }

    private static boolean isObject(ByteBuffer json) {
        return json.hasRemaining() && json.get() == '{';
    }
}
