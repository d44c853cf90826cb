package dev.patchbay.testkit.contract;

import dev.patchbay.message.Broadcast;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Broadcasts in the order in which they came. */
final class Inbox {

    private static final long PATIENCE_SECONDS = 10;

    private final BlockingQueue<Broadcast> broadcasts = new LinkedBlockingQueue<>();

    void add(Broadcast broadcast) {
        broadcasts.add(broadcast);
    }

    boolean isEmpty() {
        return broadcasts.isEmpty();
    }

    /** Waits for so many. */
    List<Broadcast> take(int count) {
        List<Broadcast> taken = new ArrayList<>();
        while (taken.size() < count) {
            Broadcast next = poll();
            if (next == null) {
                throw new AssertionError("Expected " + count + " broadcasts, got only " + taken);
            }
            taken.add(next);
        }
        return taken;
    }

    private @Nullable Broadcast poll() {
        try {
            return broadcasts.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a broadcast", e);
        }
    }
}
