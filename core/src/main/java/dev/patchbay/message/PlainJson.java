package dev.patchbay.message;

import dev.patchbay.syntax.JsonStrings;
import dev.patchbay.syntax.JsonSyntax;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what JSON itself has: maps, lists, strings, numbers, booleans, null, and JSON that was written before. */
final class PlainJson {

    private final StringBuilder json = new StringBuilder();
    private final StringBuilder path = new StringBuilder();
    private int depth;

    private PlainJson() {}

    /**
     * The JSON text of a value.
     *
     * @throws IllegalArgumentException where something in it is none of those
     */
    static String text(@Nullable Object value) {
        PlainJson plain = new PlainJson();
        plain.append(value);
        return plain.json.toString();
    }

    private void append(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof String string) {
            json.append(JsonStrings.quoted(string));
        } else if (value instanceof JsonValue written) {
            json.append(written.text());
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof Map<?, ?> map) {
            enter();
            map(map);
            depth--;
        } else if (value instanceof List<?> list) {
            enter();
            list(list);
            depth--;
        } else {
            throw unknown(value);
        }
    }

    private void number(Number number) {
        boolean isKnown = number instanceof Integer
                || number instanceof Long
                || number instanceof Short
                || number instanceof Byte
                || number instanceof BigInteger
                || number instanceof BigDecimal;
        boolean isFloating = number instanceof Double || number instanceof Float;
        if (isFloating && !Double.isFinite(number.doubleValue())) {
            throw wrong("is " + number + ", and JSON has no such number", "Put null there, or a string");
        }
        if (!isKnown && !isFloating) {
            throw unknown(number);
        }
        json.append(number);
    }

    private void map(Map<?, ?> map) {
        json.append('{');
        int start = path.length();
        String separator = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String name)) {
                throw wrong("has the key " + entry.getKey() + ", which is no string", "Names in JSON are strings");
            }
            json.append(separator).append(JsonStrings.quoted(name)).append(':');
            path.append(start == 0 ? "" : ".").append(name);
            append(entry.getValue());
            path.setLength(start);
            separator = ",";
        }
        json.append('}');
    }

    private void list(List<?> list) {
        json.append('[');
        int start = path.length();
        int index = 0;
        for (Object element : list) {
            json.append(index == 0 ? "" : ",");
            path.append('[').append(index).append(']');
            append(element);
            path.setLength(start);
            index++;
        }
        json.append(']');
    }

    private void enter() {
        if (++depth > JsonSyntax.MAX_DEPTH) { // a map that is in itself has no end
            path.setLength(0);
            throw wrong(
                    "has more than " + JsonSyntax.MAX_DEPTH + " maps and lists in each other",
                    "Does one contain itself?");
        }
    }

    private IllegalArgumentException unknown(Object value) {
        return wrong(
                "is a " + value.getClass().getName() + ", and nothing says how that is written as JSON",
                "Put a map, a list, a string, a number, a boolean, null or a JsonValue there, or send a record");
    }

    private IllegalArgumentException wrong(String what, String advice) {
        String place = path.isEmpty() ? "The value" : "'" + path + "' in the value";
        return new IllegalArgumentException(place + " " + what + ". " + advice);
    }
}
