package dev.patchbay.connect;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A topic with variables in braces, each of which is all that stands between two colons.
 *
 * @param text as it was written: {@code room:{room}}
 */
record TopicTemplate(String text) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

    /**
     * The topic with these values.
     *
     * @throws IllegalStateException where one is missing
     */
    String topic(Map<String, String> values) {
        return VARIABLE.matcher(text)
                .replaceAll(variable -> Matcher.quoteReplacement(value(values, variable.group(1))));
    }

    /**
     * One of them.
     *
     * @throws IllegalStateException where it is missing
     */
    String value(Map<String, String> values, String variable) {
        return Optional.ofNullable(values.get(variable))
                .orElseThrow(() -> new IllegalStateException(
                        "The variable '" + variable + "' of the topic " + text + " has no value"));
    }

    /**
     * A value that can stand there.
     *
     * @throws IllegalArgumentException where it would make another topic
     */
    String checked(String variable, String value) {
        if (value.isEmpty() || value.indexOf(':') >= 0) {
            throw new IllegalArgumentException("The variable '" + variable + "' of the topic " + text + " cannot be '"
                    + value + "': it stands between colons, and is neither empty nor has one");
        }
        return value;
    }
}
