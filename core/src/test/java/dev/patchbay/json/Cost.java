package dev.patchbay.json;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What something costs in processor time of this thread: the least of several rounds, so that others on the machine don't count. */
final class Cost {

    private static final int ROUNDS = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Cost() {}

    /** Nanoseconds. */
    static long of(Runnable work) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.run();
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
        }
        return least;
    }
}
