package dev.patchbay.message;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A message to everybody who listens to a topic, on this node and on others. However many receive it, it is encoded once
 * for each way of writing it.
 */
public final class Broadcast {

    private final String topic;
    private final String event;
    private final Outbound payload;
    private final Map<Object, Outbound> frames = new ConcurrentHashMap<>(4);
    private volatile @Nullable Inbound inbound;

    /**
     * A message that is not encoded yet.
     *
     * @param topic the topic
     * @param event the name of what happened, or empty where the payload is the whole message
     * @param payload what is sent
     */
    public Broadcast(String topic, String event, Outbound payload) {
        this.topic = topic;
        this.event = event;
        this.payload = payload;
    }

    /** The topic. */
    public String topic() {
        return topic;
    }

    /** The name of what happened, or empty where the payload is the whole message. */
    public String event() {
        return event;
    }

    /** What is sent. */
    public Outbound payload() {
        return payload;
    }

    /** The message as a protocol writes it, written at the first call for that protocol. */
    public Outbound frame(Object protocol, Function<Broadcast, Outbound> encoder) {
        Outbound known = frames.get(protocol);
        return known == null ? frames.computeIfAbsent(protocol, any -> encoder.apply(this)) : known;
    }

    /** The payload as it would have been received; its bytes are copied once at most, however many take it. */
    public Inbound inbound() {
        Inbound known = inbound;
        return known == null ? madeOnce() : known;
    }

    private synchronized Inbound madeOnce() {
        Inbound made = inbound;
        if (made == null) {
            made = payload instanceof Outbound.Text text ? new Inbound.Text(text.utf8()) : new Inbound.Binary(bytes());
            inbound = made;
        }
        return made;
    }

    private byte[] bytes() {
        ByteBuffer buffer = payload.payload();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Broadcast broadcast
                && topic.equals(broadcast.topic)
                && event.equals(broadcast.event)
                && payload.equals(broadcast.payload);
    }

    @Override
    public int hashCode() {
        return Objects.hash(topic, event, payload);
    }

    @Override
    public String toString() {
        return "Broadcast[" + topic + " " + event + "]";
    }
}
