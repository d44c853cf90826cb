package dev.patchbay.processor.emit;

import java.util.HashSet;
import java.util.Set;

/** The names of parameters of lambdas, each one inside another. */
final class Lambdas {

    private static final String JSON = "json";
    private static final String EACH = "each";

    /** More are hardly ever written inside each other. */
    private static final int DEPTH = 9;

    private Lambdas() {}

    /** The reader or writer one level deeper, numbered. */
    static String within(String json) {
        int depth = json.equals(JSON) ? 1 : Integer.parseInt(json.substring(JSON.length()));
        return JSON + (depth + 1);
    }

    /** The element that such a reader or writer belongs to, with its number. */
    static String each(String json) {
        return EACH + json.substring(JSON.length());
    }

    /** What locals around them are not called. */
    static Set<String> names() {
        Set<String> names = new HashSet<>(Set.of(JSON, "value", "yield", "CODEC", "NAMES"));
        for (int i = 2; i <= DEPTH; i++) {
            names.add(JSON + i);
            names.add(EACH + i);
        }
        return names;
    }
}
