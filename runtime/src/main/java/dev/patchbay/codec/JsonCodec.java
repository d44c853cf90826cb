package dev.patchbay.codec;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import io.avaje.json.JsonReader;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A payload as JSON text. Unknown properties are skipped; an object's missing properties are null, zero or empty, and
 * the payload's own constructor may refuse them. As lenient as avaje-jsonb's reader: what follows the value is not read.
 *
 * @param <T> the payload
 */
public final class JsonCodec<T> implements TextCodec<T> {

    private final Jsonb jsonb;
    private final JsonType<T> type;

    JsonCodec(Jsonb jsonb, JsonType<T> type) {
        this.jsonb = jsonb;
        this.type = type;
    }

    /** The codec of a JSON array of these payloads. */
    public JsonCodec<List<T>> list() {
        return new JsonCodec<>(jsonb, type.list());
    }

    /** The codec of a JSON array of these payloads, each one once. */
    public JsonCodec<Set<T>> set() {
        return new JsonCodec<>(jsonb, type.set());
    }

    /** The codec of a JSON object whose values are these payloads. */
    public JsonCodec<Map<String, T>> map() {
        return new JsonCodec<>(jsonb, type.map());
    }

    @Override
    public T decode(Inbound.Text message) {
        try (JsonReader reader = jsonb.reader(message.utf8())) {
            return decode(reader);
        } catch (RuntimeException failure) {
            throw located(message);
        } catch (StackOverflowError tooDeep) {
            throw new DecodeException("", "expected JSON, got one that is nested too deeply to be read", tooDeep);
        }
    }

    @Override
    public Outbound.Text encode(T payload) {
        try {
            return new Outbound.Text(type.toJsonBytes(payload));
        } catch (IllegalArgumentException unknown) {
            throw JsonCodecs.cannotWrite(payload, unknown);
        }
    }

    private T decode(JsonReader reader) {
        JsonReader.Token first = reader.currentToken();
        if (first == JsonReader.Token.NULL) {
            throw new IllegalArgumentException("expected a value, got null");
        }
        return type.fromJson(reader);
    }

    /** Reads once more, slower, to find out where it fails. */
    private DecodeException located(Inbound.Text message) {
        TracingReader reader = new TracingReader(jsonb.reader(message.utf8()));
        try (reader) {
            decode(reader);
            return new DecodeException("", "expected valid JSON", new IllegalArgumentException());
        } catch (RuntimeException failure) {
            return new DecodeException(reader.path(), String.valueOf(failure.getMessage()), failure);
        }
    }
}
