package dev.patchbay.joining;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** How long a channel waits before it is joined again: as phoenix.js, but any part of it, so that many do not come together. */
public final class RejoinDelays {

    private static final List<Duration> TABLE =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(10));

    private final Supplier<? extends RandomGenerator> random;

    /** With a generator for each. */
    public RejoinDelays(Supplier<? extends RandomGenerator> random) {
        this.random = random;
    }

    Duration behind(int tries) {
        Duration whole = TABLE.get(Math.min(tries, TABLE.size()) - 1);
        return Duration.ofNanos((long) (whole.toNanos() * (1 - random.get().nextDouble())));
    }
}
