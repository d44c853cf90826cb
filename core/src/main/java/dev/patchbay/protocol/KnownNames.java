package dev.patchbay.protocol;

import dev.patchbay.message.JsonValue;
import java.util.Arrays;

/**
 * JSON values that come again and again, such as the names of events: while they are known, nothing is allocated for them.
 * Bounded, whatever clients send: a value that finds another one in its slot takes the slot, and long ones are not kept. Used by any
 * number of threads without a lock: what one of them does not see of another is made once more.
 */
final class KnownNames {

    static final int SLOTS = 512;
    private static final int MAX_BYTES = 64;

    /** Spreads what differs in its last characters over all slots (Fibonacci hashing). */
    private static final int SPREAD = 0x9E3779B9;

    private final JsonValue[] slots = new JsonValue[SLOTS];

    KnownNames() {
        Arrays.fill(slots, JsonValue.NULL);
    }

    /** The value that a JSON text, checked so far, has from {@code start} to {@code end}. */
    JsonValue find(byte[] json, int start, int end) {
        if (end - start > MAX_BYTES) {
            return JsonValue.read(json, start, 0);
        }
        int slot = slot(json, start, end);
        JsonValue known = slots[slot];
        if (known.isAt(json, start, end)) {
            return known;
        }
        JsonValue value = JsonValue.read(json, start, 0);
        slots[slot] = value;
        return value;
    }

    /** Where something with this hash code is kept, among {@link #SLOTS} of them. */
    static int slot(int hash) {
        return (hash * SPREAD) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(SLOTS));
    }

    private static int slot(byte[] json, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + json[i];
        }
        return slot(hash);
    }
}
