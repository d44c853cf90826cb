package dev.patchbay.connect;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What the variables of a template stand for.
 *
 * @param template has them, in braces
 * @param values by their names
 */
record Variables(Template template, Map<String, String> values) {

    /** A text with variables in braces. */
    sealed interface Template permits UriTemplate, TopicTemplate {

        /** What is thrown where a variable has no value. */
        RuntimeException missing(String variable);

        /** What is thrown where its value cannot be converted. */
        RuntimeException unusable(String variable, String value, RuntimeException why);

        default String value(Map<String, String> values, String variable) {
            String value = values.get(variable);
            if (value == null) {
                throw missing(variable);
            }
            return value;
        }
    }

    static Variables of(Template template) {
        return new Variables(template, Map.of());
    }

    Variables with(String variable, String value) {
        Map<String, String> all = new HashMap<>(values);
        all.put(variable, value);
        return new Variables(template, Map.copyOf(all));
    }

    String value(String variable) {
        return template.value(values, variable);
    }

    <T> T value(String variable, Function<? super String, T> conversion) {
        String value = value(variable);
        try {
            return conversion.apply(value);
        } catch (IllegalArgumentException | DateTimeException bad) {
            throw template.unusable(variable, value, bad);
        }
    }
}
