package dev.patchbay.pubsub;

import dev.patchbay.codec.Encoder;

/**
 * Broadcasts payloads of one type, from any thread: the typed way to reach everybody who listens to a topic. A
 * handler of a plain socket takes it as a parameter, which is how {@code javac} learns of the payload; it may be kept
 * and shared.
 *
 * <pre>{@code
 * @OnMessage
 * void publish(Say say, @Param String room, Broadcaster<Said> said) {
 *     said.broadcast("room:" + room, new Said("ada", say.text()));
 * }
 * }</pre>
 *
 * <p>The generated table has one for each type that a handler broadcasts, for the rest of the program:
 * {@code routes.saidBroadcaster()}. Nothing here blocks, and nothing fails because of a receiver; see {@link PubSub}.
 *
 * @param <T> the payload
 * @param pubSub the topics
 * @param encoder how a payload is written: once, for all receivers
 */
public record Broadcaster<T>(PubSub pubSub, Encoder<T> encoder) {

    /**
     * Sends a payload to everybody who listens to a topic, on all nodes.
     *
     * @param topic as it was subscribed to
     * @param payload is written now
     */
    public void broadcast(String topic, T payload) {
        pubSub.broadcast(topic, encoder.encode(payload));
    }

    /**
     * Sends a payload to everybody who listens to a topic, on all nodes, but not to {@code sender}.
     *
     * @param sender the connection that caused it, for instance
     * @param topic as it was subscribed to
     * @param payload is written now
     */
    public void broadcastFrom(Listener sender, String topic, T payload) {
        pubSub.broadcastFrom(sender, topic, encoder.encode(payload));
    }
}
