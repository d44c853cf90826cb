package dev.patchbay.client.channel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of the ways in which somebody is present: a page that is open, for instance.
 *
 * @param ref its {@code phx_ref}, which nobody else has
 * @param values what else the server says of it, as JSON has it: strings, numbers, booleans, lists, maps
 */
public record PresenceMeta(String ref, Map<String, Object> values) {

    /** Copies the values. */
    public PresenceMeta {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** One of the values as text; empty where it has none. */
    public String text(String name) {
        Object value = values.get(name);
        return value == null ? "" : value.toString();
    }
}
