package dev.patchbay.reception;

import java.util.ArrayList;
import java.util.List;

/**
 * A route's path, cut into its segments.
 *
 * @param text as it was written: {@code /ws/chat/{room}}
 * @param segments in order; a variable still in its braces
 */
record PathTemplate(String text, List<String> segments) {

    static PathTemplate parse(String text) {
        if (!text.startsWith("/")) {
            throw new IllegalArgumentException("A route's path must start with a slash, got '" + text + "'");
        }
        return new PathTemplate(text, split(text));
    }

    /** The segments of a path, an empty one where slashes follow each other. One slash at the end makes no difference. */
    static List<String> split(String path) {
        boolean slash = path.length() > 1 && path.endsWith("/") && !path.endsWith("//");
        return List.of(path.substring(1, path.length() - (slash ? 1 : 0)).split("/", -1));
    }

    static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    /** The names of the variables, in order. */
    List<String> variables() {
        List<String> names = new ArrayList<>();
        for (String segment : segments) {
            if (isVariable(segment)) {
                names.add(segment.substring(1, segment.length() - 1));
            }
        }
        return names;
    }
}
