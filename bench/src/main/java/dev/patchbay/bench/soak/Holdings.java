package dev.patchbay.bench.soak;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.patchbay.bench.process.Memory;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * What this process holds.
 *
 * @param threads those of the platform
 * @param descriptors files and sockets
 * @param timers threads that wait for something that is due: there is one while a timer is set, and none otherwise
 * @param heap in use behind a full collection, in bytes
 */
record Holdings(int threads, long descriptors, long timers, long heap) {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(15);

    /** Waits for what goes on behind closed connections to end, down to what there was before, and then counts. */
    static Holdings settled(int threads, long descriptors) throws InterruptedException {
        for (long start = System.nanoTime();
                System.nanoTime() - start < PATIENCE_NANOS;
                TimeUnit.MILLISECONDS.sleep(50)) {
            if (threadsNow() <= threads && descriptorsNow() <= descriptors && timersNow() == 0) {
                break;
            }
        }
        return new Holdings(threadsNow(), descriptorsNow(), timersNow(), Memory.heap());
    }

    private static int threadsNow() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    private static long descriptorsNow() {
        return ManagementFactory.getPlatformMXBean(UnixOperatingSystemMXBean.class)
                .getOpenFileDescriptorCount();
    }

    private static long timersNow() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("patchbay-time"))
                .count();
    }
}
