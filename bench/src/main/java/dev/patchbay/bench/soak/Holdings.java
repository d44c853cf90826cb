package dev.patchbay.bench.soak;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.patchbay.bench.process.Memory;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What this process holds.
 *
 * @param threads but for the workers, a bounded pool whose threads end when they have been idle for a minute
 * @param descriptors files and sockets
 * @param timers those that something still knows of, whether they are set or not
 * @param heap in use behind a full collection, in bytes
 */
record Holdings(long threads, long descriptors, long timers, long heap) {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);

    static Holdings now() throws JMException {
        long heap = Memory.heap();
        return new Holdings(threadsNow(), descriptorsNow(), timersNow(), heap);
    }

    /** Waits for what goes on behind closed connections to end, down to what there was before, and then counts. */
    static Holdings settled(Holdings before) throws JMException, InterruptedException {
        long start = System.nanoTime();
        while ((threadsNow() > before.threads || descriptorsNow() > before.descriptors)
                && System.nanoTime() - start < PATIENCE_NANOS) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return now();
    }

    private static long threadsNow() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().matches("patchbay-client-\\d+"))
                .count();
    }

    private static long descriptorsNow() {
        return ManagementFactory.getPlatformMXBean(UnixOperatingSystemMXBean.class)
                .getOpenFileDescriptorCount();
    }

    private static long timersNow() throws JMException {
        Object histogram = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        return String.valueOf(histogram)
                .lines()
                .filter(line -> line.contains("dev.patchbay.time.Wheel$Entry"))
                .map(line -> line.strip().split("\\s+", -1)[1])
                .mapToLong(Long::parseLong)
                .sum();
    }
}
