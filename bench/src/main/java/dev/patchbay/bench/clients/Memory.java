package dev.patchbay.bench.clients;

import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.locks.LockSupport;

/** What this process holds, in bytes. */
final class Memory {

    private static final int COLLECTIONS = 5;
    private static final long PAUSE_NANOS = 300_000_000;

    private Memory() {}

    /** Heap in use: the least of a few full collections, between which what still goes on behind connections ends. */
    static long heap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            LockSupport.parkNanos(PAUSE_NANOS);
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    /** Buffers beside the heap. */
    static long direct() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
    }
}
