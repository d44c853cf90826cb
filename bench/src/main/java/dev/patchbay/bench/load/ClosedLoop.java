package dev.patchbay.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** Drives traffic with one selector thread, and measures between the warm-up and the end. */
final class ClosedLoop {

    private static final long SELECT_MILLIS = 100;
    private static final Duration SETTLING = Duration.ofMillis(500);

    private final LoadOptions options;
    private final ServerProcess server;
    private final Traffic traffic;
    private final Histogram latencies = new Histogram(TimeUnit.MINUTES.toNanos(1), 2);
    private long messages;

    ClosedLoop(LoadOptions options, ServerProcess server, Traffic traffic) {
        this.options = options;
        this.server = server;
        this.traffic = traffic;
    }

    String run() throws IOException, InterruptedException {
        try (Selector selector = Selector.open()) {
            List<ClientConnection> connections = Crowd.open(options);
            register(connections, selector);
            drive(selector, SETTLING); // a room has its members when all handshakes are answered, and a moment later
            traffic.start(connections);
            drive(selector, options.warmUp());
            messages = 0;
            latencies.reset();
            long allocated = server.allocatedBytes();
            Duration cpu = server.cpu();
            long start = System.nanoTime();
            drive(selector, options.duration());
            double seconds = (System.nanoTime() - start) / 1e9;
            Duration used = server.cpu().minus(cpu);
            String line = line(seconds, used, server.allocatedBytes() - allocated);
            Crowd.close(connections);
            return line;
        }
    }

    private static void register(List<ClientConnection> connections, Selector selector) throws IOException {
        for (ClientConnection connection : connections) {
            connection.channel().configureBlocking(false);
            connection.channel().register(selector, SelectionKey.OP_READ, connection);
        }
    }

    private void drive(Selector selector, Duration duration) throws IOException {
        long end = System.nanoTime() + duration.toNanos();
        for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
            selector.select(
                    this::ready, SELECT_MILLIS); // no set of keys, which would have to be cleared for each round
        }
    }

    private void ready(SelectionKey key) {
        ClientConnection connection = (ClientConnection) key.attachment();
        try {
            int came = connection.read();
            messages += came;
            traffic.received(connection, came, System.nanoTime(), latencies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(double seconds, Duration cpu, long allocated) {
        return String.format(
                Locale.ROOT,
                "label=%s path=%s mode=%s connections=%d in-flight=%d rate=%.0f cpu-us=%.3f p50-us=%.0f p99-us=%.0f"
                        + " p999-us=%.0f alloc-bytes=%.0f",
                options.label(),
                options.path(),
                options.mode(),
                options.connections(),
                options.inFlight(),
                messages / seconds,
                cpu.toNanos() / 1e3 / messages,
                latencies.getValueAtPercentile(50) / 1e3,
                latencies.getValueAtPercentile(99) / 1e3,
                latencies.getValueAtPercentile(99.9) / 1e3,
                (double) allocated / messages);
    }
}
