package dev.patchbay.dialing;

import dev.patchbay.binding.JsonText;
import dev.patchbay.client.Match;
import dev.patchbay.message.Inbound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The requests that wait for answers: those of a property are found by its value, the others one after the other. Any thread. */
final class PendingTable {

    private final int most;
    private final Set<Pending<?>> all = new LinkedHashSet<>(); // guarded by this, as what follows
    private final Set<Pending<?>> others = new LinkedHashSet<>();
    private final Map<String, Map<String, Pending<?>>> byProperty = new HashMap<>();
    private long numbers;
    private volatile boolean isEmpty = true;

    PendingTable(int most) {
        this.most = most;
    }

    /** Whether there is none, which costs nothing to ask. */
    boolean isEmpty() {
        return isEmpty;
    }

    /** Of the next one, counted from 1. */
    synchronized long number() {
        return ++numbers;
    }

    /** Whether there was room. */
    synchronized boolean add(Pending<?> pending) {
        if (all.size() >= most) {
            return false;
        }
        all.add(pending);
        isEmpty = false;
        boolean isAlone = pending.request().match() instanceof Match.Property property
                && byProperty
                                .computeIfAbsent(property.name(), name -> new HashMap<>())
                                .putIfAbsent(property.value(), pending)
                        == null;
        if (!isAlone) {
            others.add(pending);
        }
        return true;
    }

    /** Whether it was still there. */
    synchronized boolean remove(Pending<?> pending) {
        if (!all.remove(pending)) {
            return false;
        }
        isEmpty = all.isEmpty();
        if (!others.remove(pending) && pending.request().match() instanceof Match.Property property) {
            byProperty.computeIfPresent(property.name(), (name, values) -> {
                values.remove(property.value());
                return values.isEmpty() ? null : values;
            });
        }
        return true;
    }

    /** Those that a message may be the answer to, the surest first. */
    synchronized List<Pending<?>> candidates(Inbound message) {
        List<Pending<?>> found = new ArrayList<>();
        if (message instanceof Inbound.Text text) {
            byProperty.forEach((name, values) -> {
                Pending<?> one = values.get(JsonText.scalar(text, name));
                if (one != null) {
                    found.add(one);
                }
            });
        }
        found.addAll(others);
        return found;
    }

    /** All of them, in the order in which they were asked. */
    synchronized List<Pending<?>> all() {
        return List.copyOf(all);
    }
}
