package dev.patchbay.json;

import dev.patchbay.syntax.JsonException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads values out of texts, whole. */
final class Read {

    /** A value of any kind. */
    @SuppressWarnings("NullAway") // null is a value, too
    static final JsonRead<Object> ANY = JsonReader::untyped;

    private Read() {}

    static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    static <T> T all(String json, JsonRead<T> read) {
        return all(utf8(json), read);
    }

    static <T> T all(byte[] json, JsonRead<T> read) {
        JsonReader reader = new JsonReader(json);
        T value = read.read(reader);
        reader.end();
        return value;
    }

    /** What is said against a text; empty where it is read. */
    static Optional<String> problem(String json, JsonRead<?> read) {
        return problem(utf8(json), read);
    }

    static Optional<String> problem(byte[] json, JsonRead<?> read) {
        try {
            all(json, read);
            return Optional.empty();
        } catch (JsonException refused) {
            return Optional.of(refused.problem());
        }
    }

    static @Nullable Object untyped(String json) {
        return all(json, ANY);
    }

    /** Goes over a value without reading it. */
    static boolean skip(JsonReader json) {
        json.skip();
        return true;
    }

    static String written(java.util.function.Consumer<JsonWriter> writing) {
        JsonWriter json = new JsonWriter();
        writing.accept(json);
        return new String(json.toBytes(), StandardCharsets.UTF_8);
    }
}
