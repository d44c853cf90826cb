package dev.patchbay.json;

import dev.patchbay.message.JsonValue;
import dev.patchbay.syntax.JsonSyntax;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes one message of JSON (RFC 8259), for generated adapters: without white space, its commas put by itself. That names and
 * values take turns, and that what is begun is ended, is up to the caller. Used by one thread, and only while the adapter runs.
 */
public final class JsonWriter extends JsonBuffer {

    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final double MOST_FIXED = 1e7; // Double.toString has an exponent from here on
    private static final float MOST_FIXED_FLOAT = 1e3f; // beyond, six digits are not enough for what follows

    private int depth;

    /** A writer that has written nothing. */
    public JsonWriter() {}

    /** The bytes that were written, in an array of their own. */
    public byte[] toBytes() {
        return copy();
    }

    /** Forgets what was written. */
    void reset() {
        clear();
        depth = 0;
    }

    /** Begins an object; its names and values follow. */
    public void beginObject() {
        begin('{');
    }

    /** Begins an array; its elements follow. */
    public void beginArray() {
        begin('[');
    }

    private void begin(char opening) {
        if (++depth > JsonSyntax.MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "The value is nested more than " + JsonSyntax.MAX_DEPTH + " deep, or contains itself");
        }
        putNext(opening);
    }

    /** Ends an object. */
    public void endObject() {
        depth--;
        put('}');
    }

    /** Ends an array. */
    public void endArray() {
        depth--;
        put(']');
    }

    /** Writes the name of a property, whose value follows. */
    public void name(JsonNames names, int index) {
        putNext(names.member(index));
    }

    /** Writes the name of a property, whose value follows. */
    public void name(String name) {
        next(1);
        putString(name);
        put(':');
    }

    /** Writes {@code null}. */
    public void nullValue() {
        putNext(NULL);
    }

    /** Writes {@code true} or {@code false}. */
    public void bool(boolean value) {
        putNext(value ? TRUE : FALSE);
    }

    /** Writes an integer. */
    public void number(int value) {
        number((long) value);
    }

    /** Writes an integer. */
    public void number(long value) {
        next(1);
        putDigits(value);
    }

    /**
     * Writes a number with its own shortest digits, as far as the JDK finds them (from 19 on always): {@code 0.1f} as {@code 0.1}.
     *
     * @throws IllegalArgumentException for NaN and the infinities, for which JSON has no number
     */
    public void number(float value) {
        if (!Float.isFinite(value)) {
            throw noNumber(Float.toString(value));
        }
        next(1);
        int thousandths = Math.round(value * THOUSAND);
        if (Math.abs(value) < MOST_FIXED_FLOAT && thousandths != 0 && thousandths / (float) THOUSAND == value) {
            putThousandths(thousandths);
        } else {
            putAscii(Float.toString(value));
        }
    }

    /**
     * Writes a number with its own shortest digits, as far as the JDK finds them (from 19 on always): {@code 0.1} as {@code 0.1}.
     *
     * @throws IllegalArgumentException for NaN and the infinities, for which JSON has no number
     */
    public void number(double value) {
        if (!Double.isFinite(value)) {
            throw noNumber(Double.toString(value));
        }
        next(1);
        long thousandths = Math.round(value * THOUSAND);
        if (Math.abs(value) < MOST_FIXED && thousandths != 0 && thousandths / (double) THOUSAND == value) {
            putThousandths(thousandths);
        } else {
            putAscii(Double.toString(value));
        }
    }

    private IllegalArgumentException noNumber(String value) {
        return new IllegalArgumentException(
                "JSON has no number for " + value + ", which is the value of " + lastName());
    }

    /** Writes an integer of any size. */
    public void number(BigInteger value) {
        next(1);
        putAscii(value.toString());
    }

    /** Writes a number with all its digits. */
    public void number(BigDecimal value) {
        next(1);
        putAscii(value.toString());
    }

    /** Writes a string; a surrogate without its other half becomes U+FFFD. */
    public void string(String value) {
        next(1);
        putString(value);
    }

    /** Writes a name as a value: a constant of an enum. */
    public void constant(JsonNames names, int index) {
        putNext(names.quoted(index));
    }

    /** Writes JSON as it stands. */
    public void value(JsonValue value) {
        next(1);
        put(value);
    }

    /**
     * Writes a value whose type nobody wrote down: null, strings, numbers, booleans, JSON as it stands, maps and collections of those,
     * and what of the JDK's types has a form in JSON.
     *
     * @throws IllegalArgumentException for anything else
     */
    public void untyped(@Nullable Object value) {
        JsonAny.write(value, this);
    }
}
