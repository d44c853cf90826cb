package dev.patchbay.conformance.json;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Inbound;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/**
 * A value that goes there and back.
 *
 * @param name that of its kind in {@code docs/messages.md}, or the beginning of it, and what is special about the value
 * @param codec ours
 * @param type as Jackson is told it
 * @param value as Java has it; {@code round-trips.mjs} says what it is in JavaScript
 */
record Row<T>(String name, JsonCodec<T> codec, Type type, T value) {

    static <T> Row<T> of(String name, JsonCodec<T> codec, T value) {
        return new Row<>(name, codec, codec.type(), value);
    }

    /** As we write it. */
    String written() {
        return new String(codec.encode(value).utf8(), StandardCharsets.UTF_8);
    }

    /**
     * What we read.
     *
     * @throws DecodeException if we cannot
     */
    T read(String json) {
        return codec.decode(Inbound.Text.of(json));
    }

    @Override
    public String toString() {
        return name;
    }
}
