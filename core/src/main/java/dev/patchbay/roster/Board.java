package dev.patchbay.roster;

import dev.patchbay.presence.PresenceException;
import dev.patchbay.presence.PresenceOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The presences of one topic, and which of them have changed since somebody took the difference. Whoever only looks needs no lock;
 * nothing but this is called under the lock.
 */
final class Board {

    private final String topic;
    private final PresenceOptions bounds;
    private final Map<String, List<Entry>> present = new ConcurrentHashMap<>(); // changed under this; its lists never
    private Map<String, List<Entry>> before = new LinkedHashMap<>(); // of the keys that have changed; guarded by this
    private int size; // guarded by this
    private int guests; // guarded by this
    private boolean closed; // guarded by this

    Board(String topic, PresenceOptions bounds) {
        this.topic = topic;
        this.bounds = bounds;
    }

    String topic() {
        return topic;
    }

    /** Who is present with this key. */
    List<Entry> get(String key) {
        return present.getOrDefault(key, List.of());
    }

    /** Who is present; each key is whole, and what changes meanwhile may be in it. */
    Map<String, List<Entry>> all() {
        return present;
    }

    synchronized int size() {
        return size;
    }

    /**
     * One more.
     *
     * @return false where the board is closed, and another one is to be asked for
     * @throws PresenceException.Full where there is no room
     */
    synchronized boolean put(Entry entry) {
        if (closed) {
            return false;
        }
        String key = entry.key();
        List<Entry> others = get(key);
        check(key, "presencesPerTopic", size, bounds.presencesPerTopic());
        check(key, "metasPerKey", others.size(), bounds.metasPerKey());
        change(key, with(others, entry));
        size++;
        return true;
    }

    /** One in place of another, which is there. */
    synchronized void replace(Entry entry, Entry other) {
        change(entry.key(), with(without(get(entry.key()), entry), other));
    }

    /** One less, which is there. */
    synchronized void remove(Entry entry) {
        change(entry.key(), without(get(entry.key()), entry));
        size--;
    }

    /** What has changed since the last call. */
    synchronized Diff take() {
        Map<String, List<Entry>> was = before;
        Map<String, List<Entry>> now = new LinkedHashMap<>();
        before = new LinkedHashMap<>();
        was.keySet().forEach(key -> {
            if (present.containsKey(key)) {
                now.put(key, get(key));
            }
        });
        return Diff.between(was, now);
    }

    /** Keeps it open until {@link #leave}; false where it is closed. */
    synchronized boolean enter() {
        guests += closed ? 0 : 1;
        return !closed;
    }

    synchronized void leave(int number) {
        guests -= number;
    }

    /** Closes it for good where nobody is present, nobody waits to hear who is, and nothing is left to be told. */
    synchronized boolean closes() {
        closed = closed || (size == 0 && guests == 0 && before.isEmpty());
        return closed;
    }

    private void change(String key, List<Entry> entries) {
        before.putIfAbsent(key, get(key));
        if (entries.isEmpty()) {
            present.remove(key);
        } else {
            present.put(key, entries);
        }
    }

    private void check(String key, String bound, int number, int limit) {
        if (number >= limit) {
            throw new PresenceException.Full(topic, key, bound, limit);
        }
    }

    private static List<Entry> with(List<Entry> entries, Entry entry) {
        List<Entry> more = new ArrayList<>(entries.size() + 1);
        more.addAll(entries);
        more.add(entry);
        return List.copyOf(more);
    }

    private static List<Entry> without(List<Entry> entries, Entry entry) {
        return entries.stream().filter(other -> other != entry).toList();
    }
}
