package dev.patchbay.json;

import dev.patchbay.syntax.JsonSyntax;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads the number before which it stands, in any width: exactly, or not at all. */
abstract sealed class NumberCursor extends Cursor permits JsonReader {

    private static final int SAFE_DIGITS = 18; // fit into a long, whatever they are

    NumberCursor(byte[] json) {
        super(json);
    }

    /** Reads a whole number of 8 bits; {@code 1.0} and {@code 1e0} are one, too. */
    public final byte byteValue() {
        return (byte) integer(Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    /** Reads a whole number of 16 bits; {@code 1.0} and {@code 1e0} are one, too. */
    public final short shortValue() {
        return (short) integer(Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** Reads a whole number of 32 bits; {@code 1.0} and {@code 1e0} are one, too. */
    public final int intValue() {
        return (int) integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Reads a whole number of 64 bits; {@code 1.0} and {@code 1e0} are one, too. */
    public final long longValue() {
        return integer(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    final long integer(long min, long max) {
        int start = next() == '-' ? at + 1 : at;
        int most = Math.min(json.length, start + SAFE_DIGITS);
        int i = start;
        long value = 0;
        while (i < most && json[i] >= '0' && json[i] <= '9') {
            value = 10 * value + (json[i] - '0');
            i++;
        }
        if (i == start || (json[start] == '0' && i > start + 1) || (i < json.length && Numbers.isPart(json[i]))) {
            return oddInteger(min, max);
        }
        value = start > at ? -value : value;
        if (value < min || value > max) {
            throw expected(Numbers.whole(min, max));
        }
        at = i;
        return value;
    }

    private long oddInteger(long min, long max) {
        String what = Numbers.whole(min, max);
        int end = numberEnd(what);
        long value = Numbers.exact(json, at, end, min, max);
        at = end;
        return value;
    }

    /** Behind the number that has to come next. */
    private int numberEnd(String what) {
        byte c = next();
        if (c != '-' && (c < '0' || c > '9')) {
            throw expected(what);
        }
        return JsonSyntax.numberEnd(json, at);
    }

    /** Reads a number as the nearest {@code float}; one that is too large for it fails. */
    public final float floatValue() {
        int end = numberEnd("a number");
        float value = Decimals.toFloat(json, at, end);
        at = end;
        return value;
    }

    /** Reads a number as the nearest {@code double}; one that is too large for it fails. */
    public final double doubleValue() {
        int start = next() == '-' ? at + 1 : at;
        int most = Math.min(json.length, start + Decimals.MOST_CHARACTERS);
        int point = -1;
        int i = start;
        long digits = 0;
        while (i < most && ((json[i] >= '0' && json[i] <= '9') || (json[i] == '.' && point < 0))) {
            if (json[i] == '.') {
                point = i;
            } else {
                digits = 10 * digits + (json[i] - '0');
            }
            i++;
        }
        boolean isOdd = i == start || point == start || point == i - 1 || digits > Decimals.EXACT;
        if (isOdd || hasNeedlessZero(start, i, point) || (i < json.length && Numbers.isPart(json[i]))) {
            return oddDouble();
        }
        double value = digits / Decimals.POWERS[point < 0 ? 0 : i - point - 1];
        value = start > at ? -value : value;
        at = i;
        return value;
    }

    private boolean hasNeedlessZero(int start, int end, int point) {
        return json[start] == '0' && end > start + 1 && point != start + 1;
    }

    private double oddDouble() {
        int end = numberEnd("a number");
        double value = Decimals.toDouble(json, at, end);
        at = end;
        return value;
    }

    /** Reads a whole number of any size, within the bounds of {@link #bigDecimal()}. */
    public final BigInteger bigInteger() {
        int end = numberEnd("a whole number");
        BigInteger value = Numbers.bigInteger(json, at, end);
        at = end;
        return value;
    }

    /** Reads a number as it is written: of at most 1,000 characters, and with an exponent of at most 9,999. */
    public final BigDecimal bigDecimal() {
        int end = numberEnd("a number");
        BigDecimal value = Numbers.bigDecimal(json, at, end);
        at = end;
        return value;
    }

    /** Reads a number as {@link JsonAny} says. */
    final Number anyNumber() {
        int end = numberEnd("a value");
        Number value = Decimals.any(json, at, end);
        at = end;
        return value;
    }
}
