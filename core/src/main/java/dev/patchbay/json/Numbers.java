package dev.patchbay.json;

import dev.patchbay.syntax.JsonException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/** Numbers that are read exactly, and the bounds that keep them cheap: a few bytes may stand for a billion digits. */
final class Numbers {

    /** The most characters of a number that is not read as a simple integer. */
    static final int MAX_LENGTH = 1_000;

    /** The largest power of ten, up or down, that a decimal may have. */
    static final int MAX_EXPONENT = 9_999;

    private static final int DIGITS_OF_LONG = 19;

    private Numbers() {}

    /** Whether a byte behind a digit belongs to the same number, or would make none of it. */
    static boolean isPart(byte c) {
        return (c >= '0' && c <= '9') || c == '.' || c == 'e' || c == 'E';
    }

    static String whole(long min, long max) {
        return "a whole number from " + min + " to " + max;
    }

    /** The text of a number, where it is not too long. */
    static String text(byte[] json, int start, int end) {
        if (end - start > MAX_LENGTH) {
            throw new JsonException(
                    "expected a number of at most " + MAX_LENGTH + " characters, got " + (end - start), start);
        }
        return new String(json, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** The integer that a number with a fraction, an exponent or many digits is. */
    static long exact(byte[] json, int start, int end, long min, long max) {
        BigDecimal value = decimal(json, start, end);
        if (value.signum() == 0) {
            return 0;
        }
        long magnitude = (long) value.precision() - value.scale(); // digits before the point
        boolean fits = magnitude > 0 && magnitude <= DIGITS_OF_LONG && isWhole(value);
        BigInteger whole = fits ? value.toBigInteger() : BigInteger.ZERO;
        if (!fits || whole.bitLength() >= Long.SIZE || whole.longValue() < min || whole.longValue() > max) {
            throw JsonException.expected(whole(min, max), json, start);
        }
        return whole.longValue();
    }

    static BigInteger bigInteger(byte[] json, int start, int end) {
        BigDecimal value = bigDecimal(json, start, end);
        if ((long) value.precision() - value.scale() > MAX_LENGTH) {
            throw JsonException.expected("a whole number of at most " + MAX_LENGTH + " digits", json, start);
        }
        if (!isWhole(value)) {
            throw JsonException.expected("a whole number", json, start);
        }
        return value.toBigInteger();
    }

    static BigDecimal bigDecimal(byte[] json, int start, int end) {
        BigDecimal value = decimal(json, start, end);
        int scale = value.scale();
        if (scale > MAX_LENGTH + MAX_EXPONENT || scale < -MAX_EXPONENT) {
            throw JsonException.expected("a number with an exponent of at most " + MAX_EXPONENT, json, start);
        }
        return value;
    }

    /** Only asked where the digits before the point are few; to divide once costs less than to take off one zero after the other. */
    private static boolean isWhole(BigDecimal value) {
        return value.scale() <= 0
                || value.signum() == 0
                || (value.precision() > value.scale()
                        && value.setScale(0, RoundingMode.DOWN).compareTo(value) == 0);
    }

    private static BigDecimal decimal(byte[] json, int start, int end) {
        try {
            return new BigDecimal(text(json, start, end));
        } catch (NumberFormatException hugeExponent) { // that does not fit into an int
            throw JsonException.expected("a number with an exponent of at most " + MAX_EXPONENT, json, start);
        }
    }
}
