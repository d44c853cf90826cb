package dev.patchbay.reception;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the query of a URL as browsers write it and read it again (WHATWG URL, application/x-www-form-urlencoded parsing):
 * nothing in it is an error. A percent sign that encodes nothing is itself, and bytes that are no UTF-8 become U+FFFD.
 */
final class QueryString {

    private QueryString() {}

    /** The parameters in the order of the query, each with its values in theirs. */
    static Map<String, List<String>> params(String query) {
        Map<String, List<String>> params = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                params.computeIfAbsent(decoded(name), any -> new ArrayList<>(1)).add(decoded(value));
            }
        }
        return params;
    }

    private static String decoded(String text) {
        String spaced = text.replace('+', ' ');
        if (spaced.indexOf('%') < 0) {
            return spaced;
        }
        byte[] written = spaced.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream meant = new ByteArrayOutputStream(written.length);
        for (int i = 0; i < written.length; i++) {
            int encoded = written[i] == '%' && i + 2 < written.length ? hex(written[i + 1], written[i + 2]) : -1;
            meant.write(encoded < 0 ? written[i] : encoded);
            i += encoded < 0 ? 0 : 2;
        }
        return meant.toString(StandardCharsets.UTF_8);
    }

    /** The byte of two digits, or -1. */
    private static int hex(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : (first << 4) + second;
    }
}
