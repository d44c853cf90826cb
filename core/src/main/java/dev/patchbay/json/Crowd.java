package dev.patchbay.json;

import dev.patchbay.syntax.JsonException;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what fills a hash table with elements of one hash code, which anybody can compute: a table looks through all of them for each
 * one that is added, and for most types it knows no order that would spare it. Of one set or map that is being read.
 */
final class Crowd {

    /** The most different elements with one hash code. */
    static final int MOST = 128;

    private static final int SPREAD = 0x9E3779B9; // Fibonacci hashing

    private final JsonReader json;
    private int[] counts = {}; // how many have a hash code, by what it is spread to

    Crowd(JsonReader json) {
        this.json = json;
    }

    /** Looks at what was added, where it was not there before. */
    void added(@Nullable Object last, Collection<?> all) {
        if (all.size() <= MOST || last instanceof String) { // strings have an order
            return;
        }
        if (all.size() <= counts.length / 2) {
            count(last);
        } else {
            counts = new int[4 * Integer.highestOneBit(all.size())];
            all.forEach(this::count);
        }
    }

    private void count(@Nullable Object element) {
        int slot = (Objects.hashCode(element) * SPREAD) >>> (Integer.numberOfLeadingZeros(counts.length) + 1);
        if (++counts[slot] > MOST) {
            throw new JsonException(
                    "expected at most " + MOST + " different elements or keys with the same hash code, got more",
                    json.at);
        }
    }
}
