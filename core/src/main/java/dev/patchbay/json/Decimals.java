package dev.patchbay.json;

import dev.patchbay.syntax.JsonException;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Floating-point numbers out of their digits. Most have few digits and no exponent, so that one division of two exact values gives
 * the nearest one (Clinger, "How to read floating point numbers accurately"); the JDK reads the others.
 */
final class Decimals {

    static final int MOST_CHARACTERS = 16; // as many digits fit into a long, and their count of decimals has a power
    static final long EXACT = 1L << 53; // a double holds all integers up to here
    private static final long EXACT_IN_FLOAT = 1L << 24;
    private static final long ROUND_TRIPS = 1_000_000_000_000_000L; // fewer digits come out of a double as they went in
    private static final int SAFE_DIGITS = 18;
    private static final int ODD = -1;

    static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16
    };
    private static final int EXACT_POWERS_OF_FLOAT = 10;

    private Decimals() {}

    /** The nearest double to the number that was found here. */
    static double toDouble(byte[] json, int start, int end) {
        int first = firstDigit(json, start);
        long digits = digits(json, first, end);
        if (digits == ODD || digits > EXACT) {
            return parsed(json, start, end);
        }
        double value = digits / POWERS[decimals(json, first, end)];
        return first > start ? -value : value;
    }

    private static double parsed(byte[] json, int start, int end) {
        double value = Double.parseDouble(Numbers.text(json, start, end));
        if (Double.isInfinite(value)) {
            throw JsonException.expected("a number that fits into 64 bits", json, start);
        }
        return value;
    }

    /** The nearest float to the number that was found here. */
    static float toFloat(byte[] json, int start, int end) {
        int first = firstDigit(json, start);
        long digits = digits(json, first, end);
        int decimals = digits == ODD ? 0 : decimals(json, first, end);
        if (digits == ODD || digits > EXACT_IN_FLOAT || decimals > EXACT_POWERS_OF_FLOAT) {
            return parsedFloat(json, start, end);
        }
        float value = digits / (float) POWERS[decimals];
        return first > start ? -value : value;
    }

    private static float parsedFloat(byte[] json, int start, int end) {
        float value = Float.parseFloat(Numbers.text(json, start, end));
        if (Float.isInfinite(value)) {
            throw JsonException.expected("a number that fits into 32 bits", json, start);
        }
        return value;
    }

    /** The number that was found here, in the narrowest of the classes that {@link JsonAny} names and which holds it exactly. */
    static Number any(byte[] json, int start, int end) {
        int first = firstDigit(json, start);
        if (isWhole(json, first, end)) {
            return whole(json, start, end);
        }
        long digits = digits(json, first, end);
        if (digits != ODD && digits < ROUND_TRIPS) {
            return toDouble(json, start, end);
        }
        BigDecimal exact = Numbers.bigDecimal(json, start, end);
        double nearest = exact.doubleValue();
        boolean isSame = Double.isFinite(nearest) && new BigDecimal(Double.toString(nearest)).compareTo(exact) == 0;
        return isSame ? (Number) nearest : exact;
    }

    private static Number whole(byte[] json, int start, int end) {
        String text = Numbers.text(json, start, end);
        if (text.length() <= SAFE_DIGITS) {
            return Long.valueOf(text);
        }
        BigInteger value = new BigInteger(text);
        return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
    }

    private static boolean isWhole(byte[] json, int first, int end) {
        for (int i = first; i < end; i++) {
            if (json[i] < '0') {
                return false; // a point
            }
            if (json[i] > '9') {
                return false; // an exponent
            }
        }
        return true;
    }

    private static int firstDigit(byte[] json, int start) {
        return json[start] == '-' ? start + 1 : start;
    }

    /** All digits as one integer; {@link #ODD} where they are many, or there is an exponent. */
    private static long digits(byte[] json, int first, int end) {
        if (end - first > MOST_CHARACTERS) {
            return ODD;
        }
        long digits = 0;
        for (int i = first; i < end; i++) {
            if (json[i] > '9') {
                return ODD;
            }
            digits = json[i] == '.' ? digits : 10 * digits + (json[i] - '0');
        }
        return digits;
    }

    /** How many digits are behind the point. */
    private static int decimals(byte[] json, int first, int end) {
        int i = first;
        while (i < end && json[i] != '.') {
            i++;
        }
        return i == end ? 0 : end - i - 1;
    }
}
