package dev.patchbay.testkit;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.json.UntypedJson;
import dev.patchbay.message.Inbound;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON text means: two that mean the same are equal, whatever the order of their properties, their white space and
 * how their numbers are written.
 *
 * @param value maps, lists, strings, numbers, booleans, and {@link Null}
 */
record Meaning(Object value) {

    /** In place of null. */
    enum Null {
        NULL
    }

    /** The value of a text, where it is JSON. */
    static Optional<Meaning> parse(String text) {
        try {
            return Optional.of(new Meaning(normal(UntypedJson.decode(Inbound.Text.of(text)))));
        } catch (DecodeException notJson) {
            return Optional.empty();
        }
    }

    /** The value of a text that a test expects. */
    static Meaning expected(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException("The test expects JSON, but this is none: " + text));
    }

    private static Object normal(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> object = new LinkedHashMap<>();
            map.forEach((name, part) -> object.put(String.valueOf(name), normal(part)));
            return object;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Meaning::normal).toList();
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        }
        return value == null ? Null.NULL : value;
    }
}
