package dev.patchbay.pubsub;

import dev.patchbay.codec.Encoder;

/**
 * Broadcasts payloads of one type, from any thread: the typed way to reach everybody who listens to a topic. A handler
 * takes it as a parameter, which is how {@code javac} learns of the payload; it may be kept and shared.
 *
 * @param <T> the payload
 * @param pubSub the topics
 * @param encoder how a payload is written: once, for all receivers
 */
public record Broadcaster<T>(PubSub pubSub, Encoder<T> encoder) {

    /** Sends a payload to everybody who listens to a topic, on all nodes. */
    public void broadcast(String topic, T payload) {
        pubSub.broadcast(topic, encoder.encode(payload));
    }

    /** Sends a payload to everybody who listens to a topic, on all nodes, but not to {@code sender}. */
    public void broadcastFrom(Listener sender, String topic, T payload) {
        pubSub.broadcastFrom(sender, topic, encoder.encode(payload));
    }
}
