package dev.patchbay.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A message to everybody who listens to a topic. */
final class BroadcastTest {

    private static final int THREADS = 2;
    private static final int ROUNDS = 500;
    private static final int BYTES = 20_000;

    private final AtomicInteger arrived = new AtomicInteger();

    @Test
    void isMadeWhatWouldHaveBeenReceivedOnceWhoeverAsksAtOnce() {
        Outbound payload = Outbound.binary(new byte[BYTES]); // to be copied, which takes long enough to be interrupted
        List<Broadcast> broadcasts = IntStream.range(0, ROUNDS)
                .mapToObj(i -> new Broadcast("room:a", "msg", payload))
                .toList();
        CompletableFuture<List<Inbound>> theirs = CompletableFuture.supplyAsync(() -> seen(broadcasts));
        List<Inbound> ours = seen(broadcasts);
        List<Inbound> others = theirs.join();
        assertThat(IntStream.range(0, ROUNDS)).allMatch(i -> ours.get(i) == others.get(i));
    }

    /** Each at the same moment as the other thread. */
    private List<Inbound> seen(List<Broadcast> broadcasts) {
        List<Inbound> seen = new ArrayList<>();
        for (Broadcast broadcast : broadcasts) {
            int all = THREADS * (seen.size() + 1);
            arrived.incrementAndGet();
            while (arrived.get() < all) {
                Thread.onSpinWait();
            }
            seen.add(broadcast.inbound());
        }
        return seen;
    }
}
