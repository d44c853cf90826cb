package dev.patchbay.roster;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has changed in a topic: what has come and gone, and all that is there now, of the keys that it concerns.
 *
 * @param now nothing for a key that is there no more
 */
record Diff(Map<String, List<Entry>> joins, Map<String, List<Entry>> leaves, Map<String, List<Entry>> now) {

    /**
     * From what was to what is, of the same keys. What has come and gone between the two is in neither.
     *
     * @param now has none where nothing is left
     */
    static Diff between(Map<String, List<Entry>> before, Map<String, List<Entry>> now) {
        Map<String, List<Entry>> joins = new LinkedHashMap<>();
        Map<String, List<Entry>> leaves = new LinkedHashMap<>();
        before.forEach((key, was) -> {
            List<Entry> is = now.getOrDefault(key, List.of());
            put(joins, key, without(is, was));
            put(leaves, key, without(was, is));
        });
        return new Diff(joins, leaves, now);
    }

    boolean isEmpty() {
        return joins.isEmpty() && leaves.isEmpty();
    }

    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(joins.keySet());
        keys.addAll(leaves.keySet());
        return keys;
    }

    private static void put(Map<String, List<Entry>> changes, String key, List<Entry> entries) {
        if (!entries.isEmpty()) {
            changes.put(key, entries);
        }
    }

    /** Entries are the same where they are the same object: nobody copies them. */
    private static List<Entry> without(List<Entry> all, List<Entry> others) {
        Set<Entry> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(others);
        return all.stream().filter(entry -> !known.contains(entry)).toList();
    }
}
