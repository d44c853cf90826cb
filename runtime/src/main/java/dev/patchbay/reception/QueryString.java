package dev.patchbay.reception;

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
        return Percent.decoded(text.replace('+', ' '));
    }
}
