package dev.patchbay.channel;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;

/**
 * The answer to a join, a push, a question, or the wish to leave.
 *
 * @param status {@code ok}, {@code error}, or any other name
 * @param payload JSON text, or the bytes of a binary answer
 */
public record ChannelReply(String status, Inbound payload) {

    /** Whether the status is {@code ok}. */
    public boolean isOk() {
        return status.equals("ok");
    }

    /**
     * The payload as JSON.
     *
     * @throws IllegalStateException where it is binary
     */
    public JsonValue json() {
        if (payload instanceof Inbound.Text text) {
            return new JsonValue(text.string());
        }
        throw new IllegalStateException("Expected JSON, got a binary payload of " + payload.size() + " bytes");
    }
}
