package dev.patchbay.binding;

import dev.patchbay.socket.Refused;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the names in a topic's pattern stand for, and the values given where the channel is listed.
 *
 * @param values by name
 */
public record TopicParams(Map<String, String> values) {

    /** What a topic's names stand for, and beside them what is given where the channel is listed; a name of the topic wins. */
    public static TopicParams of(Map<String, String> names, Map<String, String> given) {
        if (given.isEmpty()) {
            return new TopicParams(names);
        }
        Map<String, String> values = new LinkedHashMap<>(given);
        values.putAll(names);
        return new TopicParams(Collections.unmodifiableMap(values));
    }

    /**
     * A value.
     *
     * @throws IllegalArgumentException where there is none of that name
     */
    public String get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The topic has no variable '" + name + "'; it has " + values.keySet()));
    }

    /**
     * A value, converted.
     *
     * @throws Refused where the text cannot be converted
     */
    public <T> T get(String name, Function<? super String, T> conversion) {
        return converted(name, get(name), conversion);
    }

    /** A value, if there is one of that name. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * A value, converted, if there is one of that name.
     *
     * @throws Refused where the text cannot be converted
     */
    public <T> Optional<T> find(String name, Function<? super String, T> conversion) {
        return find(name).map(value -> converted(name, value, conversion));
    }

    private static <T> T converted(String name, String value, Function<? super String, T> conversion) {
        try {
            return conversion.apply(value);
        } catch (RuntimeException e) {
            throw new Refused(404, "The parameter " + name + " is not what it should be");
        }
    }
}
