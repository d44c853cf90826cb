package dev.patchbay.session;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The few fields of one request or answer, never changed, in one array: names, each with its value or its list of values. A program may
 * keep them for every connection, and rarely looks; maps of maps' entries and lists would take five times the memory.
 */
public final class FieldMap extends AbstractMap<String, List<String>> {

    private final Comparator<String> names;
    private final Object[] fields;

    private FieldMap(Comparator<String> names, Object[] fields) {
        this.names = names;
        this.fields = fields;
    }

    /**
     * A copy in the same order.
     *
     * @param names says which names are the same
     */
    public static Map<String, List<String>> copyOf(Map<String, List<String>> map, Comparator<String> names) {
        if (map.isEmpty()) {
            return Map.of();
        }
        Object[] fields = new Object[2 * map.size()];
        int end = 0;
        for (Entry<String, List<String>> field : map.entrySet()) {
            List<String> values = field.getValue();
            fields[end++] = field.getKey();
            fields[end++] = values.size() == 1 ? values.get(0) : List.copyOf(values);
        }
        return new FieldMap(names, fields);
    }

    @Override
    public @Nullable List<String> get(@Nullable Object key) {
        if (key instanceof String name) {
            for (int at = 0; at < fields.length; at += 2) {
                if (names.compare(name(at), name) == 0) {
                    return values(at);
                }
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Entry<String, List<String>>> entrySet() {
        return new Entries();
    }

    private String name(int at) {
        return (String) fields[at];
    }

    @SuppressWarnings("unchecked") // nobody else puts lists in
    private List<String> values(int at) {
        Object values = fields[at + 1];
        return values instanceof String only ? List.of(only) : (List<String>) values;
    }

    private final class Entries extends AbstractSet<Entry<String, List<String>>> {

        @Override
        public int size() {
            return fields.length / 2;
        }

        @Override
        public Iterator<Entry<String, List<String>>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < fields.length;
                }

                @Override
                public Entry<String, List<String>> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    int at = next;
                    next += 2;
                    return Map.entry(name(at), values(at));
                }
            };
        }
    }
}
