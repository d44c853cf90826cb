package dev.patchbay.testkit;

import io.avaje.json.JsonReader;
import io.avaje.json.stream.JsonStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * JSON as a value: two texts that mean the same are equal, whatever the order of their properties, their white space and
 * how their numbers are written.
 *
 * @param value maps, lists, strings, numbers, booleans, and {@link Null}
 */
record JsonValue(Object value) {

    private static final JsonStream JSON = JsonStream.builder().build();

    /** In place of null. */
    enum Null {
        NULL
    }

    /** The value of a text, where it is JSON. */
    static Optional<JsonValue> parse(String text) {
        try (JsonReader reader = JSON.reader(text)) {
            return Optional.of(new JsonValue(read(reader)));
        } catch (RuntimeException notJson) {
            return Optional.empty();
        }
    }

    /** The value of a text that a test expects. */
    static JsonValue expected(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException("The test expects JSON, but this is none: " + text));
    }

    /** An object's property of the top level. */
    Optional<JsonValue> property(String name) {
        return value instanceof Map<?, ?> map
                ? Optional.ofNullable(map.get(name)).map(JsonValue::new)
                : Optional.empty();
    }

    /** As compact JSON. */
    String text() {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> Payloads.write(String.valueOf(entry.getKey())) + ":"
                            + new JsonValue(entry.getValue()).text())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(element -> new JsonValue(element).text())
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof String string) {
            return Payloads.write(string);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == Null.NULL ? "null" : value.toString();
    }

    private static Object read(JsonReader reader) {
        return switch (reader.currentToken()) {
            case BEGIN_OBJECT -> readObject(reader);
            case BEGIN_ARRAY -> readArray(reader);
            case STRING -> reader.readString();
            case NUMBER -> reader.readDecimal().stripTrailingZeros();
            case BOOLEAN -> reader.readBoolean();
            case NULL -> readNull(reader);
        };
    }

    private static Map<String, Object> readObject(JsonReader reader) {
        Map<String, Object> object = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNextField()) {
            object.put(reader.nextField(), read(reader));
        }
        reader.endObject();
        return object;
    }

    private static List<Object> readArray(JsonReader reader) {
        List<Object> array = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNextElement()) {
            array.add(read(reader));
        }
        reader.endArray();
        return array;
    }

    private static Object readNull(JsonReader reader) {
        reader.isNullValue();
        return Null.NULL;
    }
}
