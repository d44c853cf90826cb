package dev.patchbay.connect;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A topic with variables in braces, each of which is all that stands between two colons.
 *
 * @param text as it was written: {@code room:{room}}
 */
record TopicTemplate(String text) implements Variables.Template {

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

    @Override
    public IllegalStateException missing(String variable) {
        return new IllegalStateException("The variable '" + variable + "' of the topic " + text + " has no value");
    }

    @Override
    public IllegalArgumentException unusable(String variable, String value, RuntimeException why) {
        return new IllegalArgumentException(
                "The variable '" + variable + "' of the topic " + text + " cannot be '" + value + "'", why);
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
