package dev.patchbay.testkit.contract;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What came, in its order and in words, so that a difference can be read. */
final class Arrived {

    private static final long PATIENCE_SECONDS = 20;
    private static final long POLL_MILLIS = 20;

    private final BlockingQueue<String> broadcasts = new LinkedBlockingQueue<>();
    private final Runnable meanwhile;
    private volatile boolean hasHadAny;

    /** With what is to be done again and again while something is waited for. */
    Arrived(Runnable meanwhile) {
        this.meanwhile = meanwhile;
    }

    void add(Broadcast broadcast) {
        add(shown(broadcast));
    }

    void add(String line) {
        hasHadAny = true;
        broadcasts.add(line);
    }

    static String shown(Broadcast broadcast) {
        ByteBuffer payload = broadcast.payload().payload();
        byte[] bytes = new byte[payload.remaining()];
        payload.get(bytes);
        String shown = broadcast.payload() instanceof Outbound.Text
                ? "text '" + new String(bytes, StandardCharsets.UTF_8) + "'"
                : "bytes " + HexFormat.of().formatHex(bytes);
        return "topic '" + broadcast.topic() + "', event '" + broadcast.event() + "', " + shown;
    }

    boolean isEmpty() {
        return broadcasts.isEmpty();
    }

    boolean hasHadNone() {
        return !hasHadAny;
    }

    /** Waits for so many. */
    List<String> take(int count) {
        List<String> taken = new ArrayList<>();
        while (taken.size() < count) {
            String next = poll();
            if (next == null) {
                throw new AssertionError("Expected " + count + " of these, got only " + taken);
            }
            taken.add(next);
        }
        return taken;
    }

    private @Nullable String poll() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            String next = broadcasts.poll();
            while (next == null && System.nanoTime() < end) {
                meanwhile.run();
                next = broadcasts.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a broadcast", e);
        }
    }
}
