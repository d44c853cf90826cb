package dev.patchbay.platforms;

import dev.patchbay.json.JsonReader;
import dev.patchbay.message.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The properties of a JSON object. What is missing is null, empty, or an object without any. */
record Members(Map<String, JsonValue> all) {

    /** Of a text that is an object, or of any other that is JSON and has none. */
    static Members of(byte[] json) {
        Map<String, JsonValue> all = new LinkedHashMap<>();
        JsonReader reader = new JsonReader(json);
        reader.beginObject();
        while (reader.hasName()) {
            all.put(reader.name(), reader.value());
        }
        return new Members(all);
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    JsonValue value(String name) {
        return all.getOrDefault(name, JsonValue.NULL);
    }

    /** A string, or a number as it is written. */
    String text(String name) {
        JsonValue value = all.get(name);
        return value == null ? "" : value.string().orElseGet(value::text);
    }

    Members object(String name) {
        String text = value(name).text();
        return text.startsWith("{") ? of(bytes(text)) : new Members(Map.of());
    }

    /** The strings of an array. */
    static List<String> strings(JsonValue array) {
        List<String> all = new ArrayList<>();
        JsonReader reader = new JsonReader(bytes(array.text()));
        reader.beginArray();
        while (reader.hasElement()) {
            all.add(reader.string());
        }
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
