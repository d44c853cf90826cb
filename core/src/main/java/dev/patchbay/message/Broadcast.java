package dev.patchbay.message;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A message to everybody who listens to a topic, on this node and on others. However many receive it, it is encoded
 * once for each way of writing it.
 *
 * <p>Made by {@code PubSub} when somebody broadcasts, or by a link for what has come from another node. A program
 * meets it in a {@code Subscriber}, in a {@code ClusterLink}, and in an {@code @OnInfo} of a channel that subscribes
 * to another topic.
 *
 * <pre>{@code
 * Subscriber audit = broadcast -> System.out.println(broadcast.topic() + " " + broadcast.event() + ": "
 *         + broadcast.payload().size() + " bytes");
 * pubSub.subscribe("orders", audit);
 * }</pre>
 *
 * <p>Plain sockets send a broadcast's payload as it is. Channels write it as a frame with topic and event, one for
 * each version of their protocol, and keep the frames here. Used from any thread; the bytes are never changed. Two
 * are equal where topic, event and payload are.
 */
public final class Broadcast {

    private final String topic;
    private final String event;
    private final Outbound payload;
    private final Map<Object, Outbound> frames = new ConcurrentHashMap<>(4);
    private volatile @Nullable Inbound inbound;

    /**
     * A message that no protocol has written yet.
     *
     * @param topic who is meant: everybody who listens to it
     * @param event the name of what happened, or empty where the payload is the whole message
     * @param payload what is sent: a JSON object or bytes, where it is an event of channels
     */
    public Broadcast(String topic, String event, Outbound payload) {
        this.topic = topic;
        this.event = event;
        this.payload = payload;
    }

    /** The topic, as it was broadcast to. */
    public String topic() {
        return topic;
    }

    /** The name of what happened, or empty where the payload is the whole message. */
    public String event() {
        return event;
    }

    /** What is sent; without the topic and the event, which only frames of channels have. */
    public Outbound payload() {
        return payload;
    }

    /**
     * The message as a protocol writes it, written at the first call for that protocol. Where several threads ask
     * first, one of them writes and the others wait for it.
     *
     * @param protocol the way of writing, compared with {@code equals}
     * @param encoder writes it; is given this broadcast
     * @return the same frame for every receiver
     */
    public Outbound frame(Object protocol, Function<Broadcast, Outbound> encoder) {
        Outbound known = frames.get(protocol);
        return known == null ? frames.computeIfAbsent(protocol, any -> encoder.apply(this)) : known;
    }

    /**
     * The payload as it would have been received: for whoever decodes it, such as an {@code @Intercept}. Bytes are
     * copied once at most, however many take it, and a text is not copied.
     *
     * @return a text for a text, binary for binary
     */
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
