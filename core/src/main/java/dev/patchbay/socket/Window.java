package dev.patchbay.socket;

import java.util.Arrays;

/** The times of one key's last events: a ring that grows to the maximum and no further. */
final class Window {

    private static final int FIRST_CAPACITY = 4;

    private final int max;
    private final long length;
    private long[] times;
    private int first;
    private int size;

    /**
     * Empty.
     *
     * @param max how many events it holds
     * @param length for how long, in nanoseconds
     */
    Window(int max, long length) {
        this.max = max;
        this.length = length;
        this.times = new long[Math.min(max, FIRST_CAPACITY)];
    }

    /** Takes an event, if there is room. */
    boolean add(long now) {
        if (count(now) == max) {
            return false;
        }
        if (size == times.length) {
            grow();
        }
        times[(first + size) % times.length] = now;
        size++;
        return true;
    }

    /** The events that are not too old. */
    int count(long now) {
        while (size > 0 && now - times[first] >= length) {
            first = (first + 1) % times.length;
            size--;
        }
        return size;
    }

    /** How long until there is room. */
    long untilRoom(long now) {
        return count(now) < max ? 0 : times[first] + length - now;
    }

    private void grow() {
        int before = times.length;
        int capacity = (int) Math.min(max, before * 2L);
        long[] larger = Arrays.copyOf(times, capacity);
        for (int i = 0; i < before; i++) {
            larger[i] = times[(first + i) % before];
        }
        times = larger;
        first = 0;
    }
}
