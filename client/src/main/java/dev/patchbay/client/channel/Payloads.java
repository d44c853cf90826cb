package dev.patchbay.client.channel;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;

/** Looks into what a server sends. */
final class Payloads {

    private Payloads() {}

    static JsonValue json(Inbound payload) {
        if (payload instanceof Inbound.Text text) {
            return new JsonValue(text.string());
        }
        throw new IllegalStateException("Expected JSON, got a binary payload of " + payload.size() + " bytes");
    }
}
