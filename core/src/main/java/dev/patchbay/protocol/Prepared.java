package dev.patchbay.protocol;

import java.util.Arrays;
import java.util.function.Function;

/**
 * What is made of strings that come again and again, such as the names of events: while it is known, it is not made anew. Bounded as
 * {@link KnownNames} is, whatever strings come, and used as that by any number of threads without a lock.
 *
 * @param <T> what is made of a string; it never changes
 */
final class Prepared<T> {

    private static final int MAX_LENGTH = 64;

    private record Slot<T>(String text, T made) {}

    private final Function<String, T> making;
    private final Slot<T>[] slots;

    /**
     * Nothing is known yet.
     *
     * @param making makes it, the same of the same string
     */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Prepared(Function<String, T> making) {
        this.making = making;
        this.slots = new Slot[KnownNames.SLOTS];
        Arrays.fill(slots, made(""));
    }

    /** What is made of a string. */
    T of(String text) {
        if (text.length() > MAX_LENGTH) {
            return making.apply(text);
        }
        int index = KnownNames.slot(text.hashCode());
        Slot<T> slot = slots[index];
        if (!slot.text().equals(text)) {
            slot = made(text);
            slots[index] = slot;
        }
        return slot.made();
    }

    private Slot<T> made(String text) {
        return new Slot<>(text, making.apply(text));
    }
}
