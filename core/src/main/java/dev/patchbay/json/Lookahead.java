package dev.patchbay.json;

import dev.patchbay.syntax.JsonSyntax;
import java.util.Arrays;

/**
 * Goes over values before it is their turn, because what says how to read them stands behind them. Where that happens in each of many
 * objects in each other, the innermost would be gone over once for every one around it; so what is met a second time is remembered, and
 * no byte is gone over more often than a few times. For one reader, which only goes forward.
 */
final class Lookahead {

    private static final int FEW = 16;
    private static final int NONE = -1;

    private int seen; // every byte before was gone over
    private int[] starts = new int[FEW]; // of the objects and arrays that are remembered, in order
    private int[] ends = new int[FEW];
    private int size;

    /** Behind the object or array that begins here, which is checked. */
    int end(byte[] json, int start, int depth) {
        int known = Arrays.binarySearch(starts, 0, size, start);
        if (known >= 0) {
            return ends[known];
        }
        int end = JsonSyntax.valueEnd(json, start, depth);
        if (end <= seen) {
            remember(json, start, end);
        } else {
            seen = end;
        }
        return end;
    }

    /** Remembers where everything in a checked value ends. */
    private void remember(byte[] json, int start, int end) {
        int innermost = NONE;
        int at = start;
        while (at < end) {
            switch (json[at]) {
                case '{', '[' -> {
                    add(at, innermost);
                    innermost = size - 1;
                }
                case '}', ']' -> {
                    int around = ends[innermost]; // as long as it was open
                    ends[innermost] = at + 1;
                    innermost = around;
                }
                default -> {}
            }
            at = json[at] == '"' ? JsonSyntax.stringEnd(json, at) : at + 1;
        }
    }

    private void add(int start, int around) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size] = around;
        size++;
    }
}
