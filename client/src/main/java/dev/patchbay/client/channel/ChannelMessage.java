package dev.patchbay.client.channel;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;

/**
 * An event of a channel's server.
 *
 * @param topic the channel's
 * @param event its name
 * @param payload JSON text, or the bytes of a binary message
 */
public record ChannelMessage(String topic, String event, Inbound payload) {

    /**
     * The payload as JSON.
     *
     * @throws IllegalStateException where it is binary
     */
    public JsonValue json() {
        return Payloads.json(payload);
    }
}
