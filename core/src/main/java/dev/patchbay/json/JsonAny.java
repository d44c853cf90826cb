package dev.patchbay.json;

import dev.patchbay.message.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values whose type nobody wrote down. An object is read as a {@link LinkedHashMap}, an array as an {@link ArrayList}, null as
 * null. A number is a {@link Long}, or a {@link BigInteger} where it does not fit; with a fraction or an exponent it is a
 * {@link Double}, or a {@link BigDecimal} where a double would have other digits than were sent.
 */
final class JsonAny {

    private JsonAny() {}

    static @Nullable Object read(JsonReader json) {
        return switch (json.next()) {
            case '{' -> object(json);
            case '[' -> array(json);
            case '"' -> json.string();
            case 't', 'f' -> json.booleanValue();
            case 'n' -> {
                json.isNull();
                yield null;
            }
            default -> json.anyNumber();
        };
    }

    private static Map<String, @Nullable Object> object(JsonReader json) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasName()) {
            if (json.skipsBeside()) {
                continue;
            }
            String name = json.name();
            object.put(name, read(json));
        }
        return object;
    }

    private static List<@Nullable Object> array(JsonReader json) {
        List<@Nullable Object> array = new ArrayList<>();
        json.beginArray();
        while (json.hasElement()) {
            array.add(read(json));
        }
        return array;
    }

    static void write(@Nullable Object value, JsonWriter json) {
        if (value == null) {
            json.nullValue();
        } else if (value instanceof String text) {
            json.string(text);
        } else if (value instanceof Number number) {
            write(number, json);
        } else if (value instanceof Boolean bool) {
            json.bool(bool);
        } else if (value instanceof JsonValue known) {
            json.value(known);
        } else if (value instanceof Map<?, ?> map) {
            write(map, json);
        } else if (value instanceof Iterable<?> elements) {
            write(elements, json);
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null), json);
        } else {
            AnyScalars.write(value, json);
        }
    }

    private static void write(Number number, JsonWriter json) {
        if (number instanceof Double value) {
            json.number(value.doubleValue());
        } else if (number instanceof Float value) {
            json.number(value.floatValue());
        } else if (number instanceof BigDecimal value) {
            json.number(value);
        } else if (number instanceof BigInteger value) {
            json.number(value);
        } else if (number instanceof Long
                || number instanceof Integer
                || number instanceof Short
                || number instanceof Byte) {
            json.number(number.longValue());
        } else {
            throw AnyScalars.unknown(number);
        }
    }

    private static void write(Map<?, ?> map, JsonWriter json) {
        json.beginObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.name(AnyScalars.key(entry.getKey()));
            write(entry.getValue(), json);
        }
        json.endObject();
    }

    private static void write(Iterable<?> elements, JsonWriter json) {
        json.beginArray();
        for (Object element : elements) {
            write(element, json);
        }
        json.endArray();
    }
}
