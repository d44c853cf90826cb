package dev.patchbay.binding;

import dev.patchbay.json.JsonScalars;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads the values of paths, queries and topics, and the numbers that are keys of maps: written as JSON writes them, and in no other
 * way. For generated code; every method throws {@link IllegalArgumentException} where the text is no such value.
 */
public final class Scalars {

    /** RFC 8259, section 6. */
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private Scalars() {}

    public static int toInt(String text) {
        return Integer.parseInt(written(WHOLE, text));
    }

    public static long toLong(String text) {
        return Long.parseLong(written(WHOLE, text));
    }

    public static short toShort(String text) {
        return Short.parseShort(written(WHOLE, text));
    }

    public static byte toByte(String text) {
        return Byte.parseByte(written(WHOLE, text));
    }

    public static double toDouble(String text) {
        double number = Double.parseDouble(written(NUMBER, text));
        if (Double.isInfinite(number)) {
            throw new NumberFormatException("no double is as large");
        }
        return number;
    }

    public static float toFloat(String text) {
        float number = Float.parseFloat(written(NUMBER, text));
        if (Float.isInfinite(number)) {
            throw new NumberFormatException("no float is as large");
        }
        return number;
    }

    public static boolean toBoolean(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    /** RFC 9562, section 4: 32 hexadecimal digits in five groups, in upper or lower case. */
    public static UUID toUuid(String text) {
        return JsonScalars.uuid(text);
    }

    private static String written(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new NumberFormatException("not of the form " + form);
        }
        return text;
    }
}
