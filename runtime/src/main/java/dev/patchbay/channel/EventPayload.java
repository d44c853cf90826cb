package dev.patchbay.channel;

import dev.patchbay.json.UntypedJson;
import dev.patchbay.message.Outbound;
import java.nio.ByteBuffer;

/** The payloads of pushes and broadcasts: JSON objects, or bytes. */
final class EventPayload {

    private EventPayload() {}

    /**
     * A payload of any kind.
     *
     * @throws IllegalArgumentException where it can not be written
     */
    static Outbound of(Object payload) {
        if (payload instanceof Outbound encoded) {
            return encoded;
        }
        if (payload instanceof byte[] bytes) {
            return Outbound.binary(bytes);
        }
        return payload instanceof ByteBuffer buffer ? Outbound.binary(buffer.slice()) : UntypedJson.encode(payload);
    }

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
