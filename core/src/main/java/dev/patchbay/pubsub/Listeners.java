package dev.patchbay.pubsub;

import java.util.Set;

/**
 * Who listens to one topic. A broadcast goes through an array, which the processor reads ahead, where a set's nodes cost
 * it a wait each; the array is made anew by the first broadcast after a change.
 */
final class Listeners {

    private static final Subscriber[] CHANGED = {};

    private Set<Subscriber> all = Set.of();
    private volatile Subscriber[] snapshot = CHANGED;

    synchronized void add(Subscriber subscriber) {
        all = SmallSets.with(all, subscriber);
        snapshot = CHANGED;
    }

    /** Returns whether anybody is left. */
    synchronized boolean remove(Subscriber subscriber) {
        all = SmallSets.without(all, subscriber);
        snapshot = CHANGED;
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
