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

/** Broadcasts in the order in which they came, in words, so that a difference can be read. */
final class Arrived {

    private static final long PATIENCE_SECONDS = 10;

    private final BlockingQueue<String> broadcasts = new LinkedBlockingQueue<>();

    void add(Broadcast broadcast) {
        broadcasts.add(shown(broadcast));
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

    /** Waits for so many. */
    List<String> take(int count) {
        List<String> taken = new ArrayList<>();
        while (taken.size() < count) {
            String next = poll();
            if (next == null) {
                throw new AssertionError("Expected " + count + " broadcasts, got only " + taken);
            }
            taken.add(next);
        }
        return taken;
    }

    private @Nullable String poll() {
        try {
            return broadcasts.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a broadcast", e);
        }
    }
}
