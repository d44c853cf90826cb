package dev.patchbay.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long a channel waits before it is joined again. */
final class RejoinDelaysTest {

    @Test
    void waitsForAllOfTheTableAtMost() {
        RejoinDelays longest = new RejoinDelays(() -> (RandomGenerator) () -> 0);

        assertThat(IntStream.rangeClosed(1, 6).mapToObj(longest::behind))
                .extracting(Duration::toMillis)
                .containsExactly(1_000L, 2_000L, 5_000L, 10_000L, 10_000L, 10_000L);
    }
}
