package dev.patchbay.codec;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import io.avaje.jsonb.JsonType;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A payload as JSON text. Unknown properties are skipped; an object's missing properties are null, zero or empty, and
 * the payload's own constructor may refuse them.
 *
 * @param <T> the payload
 */
public final class JsonCodec<T> implements PayloadCodec<T> {

    private final JsonType<T> type;

    JsonCodec(JsonType<T> type) {
        this.type = type;
    }

    /** The codec of a JSON array of these payloads. */
    public JsonCodec<List<T>> list() {
        return new JsonCodec<>(type.list());
    }

    /** The codec of a JSON array of these payloads, each one once. */
    public JsonCodec<Set<T>> set() {
        return new JsonCodec<>(type.set());
    }

    /** The codec of a JSON object whose values are these payloads. */
    public JsonCodec<Map<String, T>> map() {
        return new JsonCodec<>(type.map());
    }

    @Override
    public T decode(Inbound.Text message) {
        return type.fromJson(message.utf8());
    }

    @Override
    public Outbound.Text encode(T payload) {
        return new Outbound.Text(ByteBuffer.wrap(type.toJsonBytes(payload)));
    }
}
