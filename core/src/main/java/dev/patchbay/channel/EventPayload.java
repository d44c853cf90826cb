package dev.patchbay.channel;

import dev.patchbay.message.Outbound;
import java.nio.ByteBuffer;

/** The payloads of pushes and broadcasts: JSON objects, or bytes. */
final class EventPayload {

    private EventPayload() {}

    /**
     * Checks that clients can take a payload.
     *
     * @throws IllegalArgumentException where it is JSON and no object
     */
    static void check(Outbound payload) {
        if (payload instanceof Outbound.Text) {
            ByteBuffer json = payload.payload();
            if (!json.hasRemaining() || json.get() != '{') {
                throw new IllegalArgumentException(
                        "The payload of a push or a broadcast is a JSON object, got another kind of JSON. Put it into one");
            }
        }
    }
}
