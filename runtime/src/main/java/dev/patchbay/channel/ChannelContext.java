package dev.patchbay.channel;

import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;

/** What a channel's handlers can do beside answering. May be used from any thread while the channel is joined. */
public interface ChannelContext {

    /** The topic. */
    String topic();

    /** The ref of the client's join. */
    JsonValue joinRef();

    /** The ref of the message that is being handled, or null outside of a handler. */
    JsonValue ref();

    /**
     * Sends an event to this client alone.
     *
     * @param payload a JSON object, or bytes
     * @throws IllegalStateException where the channel is not joined, or the join has not been answered yet
     * @throws IllegalArgumentException where the event's name is Phoenix's own ({@code phx_...})
     */
    void push(String event, Outbound payload);

    /** Sends an event to everybody in the topic, on all nodes; throws as {@link #push}. */
    void broadcast(String event, Outbound payload);

    /** Sends an event to everybody else in the topic, on all nodes; throws as {@link #push}. */
    void broadcastFrom(String event, Outbound payload);
}
