package dev.patchbay.pubsub;

import java.util.HashSet;
import java.util.Set;

/** Sets of which nearly all have one element, which takes a tenth of the memory of a set that grows. */
final class SmallSets {

    private SmallSets() {}

    /** A set with an element more; {@code before} is not used any longer. */
    static <E> Set<E> with(Set<E> before, E element) {
        if (before.isEmpty()) {
            return Set.of(element);
        }
        Set<E> elements = before.size() == 1 ? new HashSet<>(before) : before;
        elements.add(element);
        return elements;
    }

    /** A set without an element; {@code before} is not used any longer. */
    static <E> Set<E> without(Set<E> before, E element) {
        if (before.size() < 2) {
            return before.contains(element) ? Set.of() : before;
        }
        before.remove(element);
        return before;
    }
}
