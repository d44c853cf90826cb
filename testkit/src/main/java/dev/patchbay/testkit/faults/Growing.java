package dev.patchbay.testkit.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What has happened so far, in order. Any thread. */
final class Growing<T> {

    /** A test waits no longer for anything. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<T> all = new ArrayList<>();

    synchronized void add(T next) {
        all.add(next);
        notifyAll();
    }

    synchronized List<T> now() {
        return List.copyOf(all);
    }

    synchronized int size() {
        return all.size();
    }

    /** Waits until there are so many. */
    synchronized List<T> await(int size, String what) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (all.size() < size) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError(
                            "Expected " + what + ": " + size + ", but got " + all.size() + " so far: " + all);
                }
                wait(left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was interrupted", stopped);
        }
        return List.copyOf(all);
    }
}
