package dev.patchbay.json;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.codec.TextCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.syntax.JsonException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A payload as JSON text: a message is one value, and nothing but white space around it. What cannot be read is a
 * {@link DecodeException} that names the place in the message, and what was expected and what came; what the payload's own constructor
 * throws becomes one, too, unless it is {@link ToldToClient}.
 *
 * @param <T> the payload
 */
public final class JsonCodec<T> implements TextCodec<T> {

    private final Class<?> type;
    private final JsonRead<? extends T> read;
    private final JsonWrite<? super T> write;

    private JsonCodec(Class<?> type, JsonRead<? extends T> read, JsonWrite<? super T> write) {
        this.type = type;
        this.read = read;
        this.write = write;
    }

    /** The codec of an adapter's two methods. */
    public static <T> JsonCodec<T> of(Class<? super T> type, JsonRead<? extends T> read, JsonWrite<? super T> write) {
        return new JsonCodec<>(type, read, write);
    }

    /** The class of the payload, without its type arguments. */
    public Class<?> type() {
        return type;
    }

    /** The codec of a JSON array of these payloads. */
    public JsonCodec<List<T>> list() {
        return new JsonCodec<>(
                List.class,
                json -> JsonLists.into(new ArrayList<T>(), json, read::read),
                (list, json) -> JsonLists.list(list, json, write));
    }

    /** The codec of a JSON array of these payloads, each one once. */
    public JsonCodec<Set<T>> set() {
        return new JsonCodec<>(
                Set.class,
                json -> JsonLists.into(new LinkedHashSet<T>(), json, read::read),
                (set, json) -> JsonLists.list(set, json, write));
    }

    /** The codec of a JSON object whose values are these payloads. */
    public JsonCodec<Map<String, T>> map() {
        return new JsonCodec<>(
                Map.class,
                json -> JsonLists.into(new LinkedHashMap<String, T>(), json, name -> name, read::read),
                (map, json) -> JsonLists.map(map, json, write));
    }

    @Override
    public T decode(Inbound.Text message) {
        return decode(new JsonReader(message.utf8()));
    }

    /**
     * The payload of a message that says in a property what kind of message it is. That is no part of the payload, unless a component
     * has its name: a strict payload does not refuse it, and a map has no such key.
     *
     * @throws DecodeException as {@link #decode(Inbound.Text)}
     */
    public T decode(Inbound.Text message, String kind) {
        JsonReader json = new JsonReader(message.utf8());
        json.beside(kind);
        return decode(json);
    }

    private T decode(JsonReader json) {
        try {
            json.refuseNull();
            T payload = read.read(json);
            json.end();
            return payload;
        } catch (RuntimeException | StackOverflowError failure) {
            throw failure instanceof ToldToClient ? (RuntimeException) failure : located(failure, json.json, json.at);
        }
    }

    private static DecodeException located(Throwable failure, byte[] json, int at) {
        if (failure instanceof DecodeException known) {
            return known;
        }
        if (failure instanceof JsonException unlike) {
            return new DecodeException(Path.to(json, unlike.offset()), unlike.problem(), unlike);
        }
        if (failure instanceof StackOverflowError) {
            return new DecodeException("", "expected JSON, got one that is nested too deeply to be read", failure);
        }
        String reason =
                Optional.ofNullable(failure.getMessage()).orElse("expected another value, but nothing says which");
        return new DecodeException(Path.to(json, at), reason, failure);
    }

    /**
     * Writes a payload.
     *
     * @throws IllegalArgumentException where JSON has nothing for something in it, such as NaN
     */
    @Override
    public Outbound.Text encode(T payload) {
        return new Outbound.Text(bytes(payload));
    }

    /** A payload as JSON that may stand in another one, or in a map whose values have no type. */
    public JsonValue value(T payload) {
        return JsonValue.read(bytes(payload), 0, 0);
    }

    private byte[] bytes(T payload) {
        JsonWriter json = WriterPool.take();
        try {
            write.write(payload, json);
            return json.toBytes();
        } finally {
            WriterPool.giveBack(json);
        }
    }
}
