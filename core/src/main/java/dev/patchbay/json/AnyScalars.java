package dev.patchbay.json;

import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What else has a form in JSON where nobody wrote down its type: the same as where somebody did. */
final class AnyScalars {

    private AnyScalars() {}

    static void write(Object value, JsonWriter json) {
        if (value instanceof Year year) {
            json.number(year.getValue());
        } else if (value instanceof Object[] elements) {
            JsonAny.write(Arrays.asList(elements), json);
        } else if (value instanceof byte[] bytes) {
            JsonScalars.bytes(bytes, json);
        } else if (!writeArray(value, json)) {
            json.string(text(value));
        }
    }

    private static boolean writeArray(Object value, JsonWriter json) {
        if (value instanceof int[] ints) {
            JsonArrays.ints(ints, json);
        } else if (value instanceof long[] longs) {
            JsonArrays.longs(longs, json);
        } else if (value instanceof double[] doubles) {
            JsonArrays.doubles(doubles, json);
        } else {
            return writeOtherArray(value, json);
        }
        return true;
    }

    private static boolean writeOtherArray(Object value, JsonWriter json) {
        if (value instanceof short[] shorts) {
            JsonArrays.shorts(shorts, json);
        } else if (value instanceof float[] floats) {
            JsonArrays.floats(floats, json);
        } else if (value instanceof boolean[] booleans) {
            JsonArrays.booleans(booleans, json);
        } else if (value instanceof char[] chars) {
            JsonArrays.chars(chars, json);
        } else {
            return false;
        }
        return true;
    }

    /** The name that a key of a map is. */
    static String key(@Nullable Object key) {
        if (key == null) {
            throw new IllegalArgumentException("A key of a map is null, and JSON has no such name");
        }
        return key instanceof Number || key instanceof Boolean ? key.toString() : text(key);
    }

    @SuppressWarnings("JavaUtilDate") // its toInstant fails for those of java.sql
    private static String text(Object value) {
        if (value instanceof CharSequence
                || value instanceof Character
                || value instanceof UUID
                || value instanceof URI
                || value instanceof URL
                || value instanceof TemporalAccessor
                || value instanceof Duration
                || value instanceof Period
                || value instanceof ZoneId) {
            return value.toString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Date date) {
            return Instant.ofEpochMilli(date.getTime()).toString();
        }
        if (value instanceof InetAddress address) {
            return address.getHostAddress();
        }
        throw unknown(value);
    }

    static IllegalArgumentException unknown(Object value) {
        return new IllegalArgumentException(
                "No type was written down for this " + value.getClass().getName()
                        + ", so that nobody knows its JSON. Name its type in place of Object, or put its codec's value() there");
    }
}
