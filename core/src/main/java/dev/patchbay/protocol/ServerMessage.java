package dev.patchbay.protocol;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;

/**
 * A message of a server of channels, decoded but for its payload: what a client receives, as an {@link Envelope} is what it sends
 * (Phoenix Channels, sections "text frames" and "binary frames").
 */
public sealed interface ServerMessage {

    /** The topic. */
    String topic();

    /** JSON text, or the bytes of a binary message; of a reply, the response in it. */
    Inbound payload();

    /**
     * A message to one channel of this client.
     *
     * @param joinRef the ref of the channel's join, or null where it is not said: version 1.0.0 never does
     * @param ref null, but for a question, which has one of its own, and the two messages that end a channel, which carry the join's
     *     again
     * @param event the event
     */
    record Push(JsonValue joinRef, JsonValue ref, String topic, String event, Inbound payload)
            implements ServerMessage {}

    /**
     * The answer to one message of this client.
     *
     * @param joinRef the ref of the channel's join, or null where there is no channel; version 1.0.0 never says it
     * @param ref the ref of the message
     * @param status {@code ok}, {@code error}, or any other name
     */
    record Reply(JsonValue joinRef, JsonValue ref, String topic, String status, Inbound payload)
            implements ServerMessage {}

    /**
     * A message to everybody in a topic; and, as text, any push without refs, because the two are then the same on the wire.
     *
     * @param event the event
     */
    record Broadcast(String topic, String event, Inbound payload) implements ServerMessage {}
}
