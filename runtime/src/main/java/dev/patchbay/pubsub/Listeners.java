package dev.patchbay.pubsub;

import java.util.HashSet;
import java.util.Set;

/**
 * Who listens to one topic. A broadcast goes through an array, which the processor reads ahead, where a set's nodes cost
 * it a wait each; the array is made anew by the first broadcast after a change.
 */
final class Listeners {

    private static final Subscriber[] CHANGED = {};

    private final Set<Subscriber> all = new HashSet<>(4);
    private volatile Subscriber[] snapshot = CHANGED;

    synchronized void add(Subscriber subscriber) {
        if (all.add(subscriber)) {
            snapshot = CHANGED;
        }
    }

    /** Returns whether anybody is left. */
    synchronized boolean remove(Subscriber subscriber) {
        if (all.remove(subscriber)) {
            snapshot = CHANGED;
        }
        return !all.isEmpty();
    }

    synchronized int size() {
        return all.size();
    }

    /** Those who listen at this moment; not to be changed. */
    Subscriber[] snapshot() {
        Subscriber[] known = snapshot;
        return known == CHANGED ? refreshed() : known;
    }

    private synchronized Subscriber[] refreshed() {
        Subscriber[] made = all.toArray(Subscriber[]::new);
        snapshot = made;
        return made;
    }
}
