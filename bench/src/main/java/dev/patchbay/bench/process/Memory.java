package dev.patchbay.bench.process;

import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** What a process holds, in bytes. */
public final class Memory {

    private static final int COLLECTIONS = 5;
    private static final long PAUSE_NANOS = 300_000_000;

    private Memory() {}

    /** Heap in use here: the least of a few full collections, between which what still goes on behind connections ends. */
    public static long heap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            LockSupport.parkNanos(PAUSE_NANOS);
            least = Math.min(least, heapAfterCollection());
        }
        return least;
    }

    /** Heap in use here after a full collection. */
    public static long heapAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Java's buffers beside the heap. */
    public static long direct() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
    }

    /** What the threads that live have allocated on the heap so far; virtual ones are not counted. */
    public static long allocated() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (long bytes : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
            sum += Math.max(0, bytes);
        }
        return sum;
    }

    /** What a process holds of the machine's memory (VmRSS). */
    public static long resident(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
            }
        }
        throw new IOException("No VmRSS for process " + pid);
    }
}
