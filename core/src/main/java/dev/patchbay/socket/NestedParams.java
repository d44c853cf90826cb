package dev.patchbay.socket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parameters in parameters, as Phoenix's Plug reads them: brackets in a name open a map, empty ones a list. */
final class NestedParams {

    /** How deep a name may reach, because what reads them may be recursive. */
    static final int DEEPEST = 16;

    private NestedParams() {}

    static Map<String, Object> of(Map<String, List<String>> query, Map<String, String> path) {
        Map<String, Object> params = new LinkedHashMap<>();
        query.forEach((name, values) -> values.forEach(value -> put(params, keys(name), value)));
        params.putAll(path);
        return params;
    }

    /** {@code a[b][]} is a, b and nothing. A name with other brackets is one key. */
    private static List<String> keys(String name) {
        int open = name.indexOf('[');
        if (open <= 0 || !name.endsWith("]")) {
            return List.of(name);
        }
        String[] inner = name.substring(open + 1, name.length() - 1).split("]\\[", -1);
        List<String> keys = new ArrayList<>(inner.length + 1);
        keys.add(name.substring(0, open));
        for (String key : inner) {
            if (key.indexOf('[') >= 0 || key.indexOf(']') >= 0 || keys.size() > DEEPEST) {
                return List.of(name);
            }
            keys.add(key);
        }
        return keys;
    }

    private static void put(Map<String, Object> into, List<String> keys, String value) {
        String key = keys.get(0);
        if (keys.size() == 1) {
            into.put(key, value);
        } else if (keys.get(1).isEmpty()) {
            list(into, key).add(element(keys.subList(2, keys.size()), value));
        } else {
            put(map(into, key), keys.subList(1, keys.size()), value);
        }
    }

    /** What stands behind empty brackets: the value, or what the brackets that follow make of it. */
    private static Object element(List<String> keys, String value) {
        if (keys.isEmpty()) {
            return value;
        }
        if (keys.get(0).isEmpty()) {
            List<Object> nested = new ArrayList<>();
            nested.add(element(keys.subList(1, keys.size()), value));
            return nested;
        }
        Map<String, Object> nested = new LinkedHashMap<>();
        put(nested, keys, value);
        return nested;
    }

    @SuppressWarnings("unchecked") // nobody else puts maps in
    private static Map<String, Object> map(Map<String, Object> into, String key) {
        return (Map<String, Object>) Optional.ofNullable(into.get(key))
                .filter(Map.class::isInstance)
                .orElseGet(() -> fresh(into, key, new LinkedHashMap<String, Object>()));
    }

    @SuppressWarnings("unchecked") // nobody else puts lists in
    private static List<Object> list(Map<String, Object> into, String key) {
        return (List<Object>) Optional.ofNullable(into.get(key))
                .filter(List.class::isInstance)
                .orElseGet(() -> fresh(into, key, new ArrayList<Object>()));
    }

    private static Object fresh(Map<String, Object> into, String key, Object container) {
        into.put(key, container);
        return container;
    }
}
