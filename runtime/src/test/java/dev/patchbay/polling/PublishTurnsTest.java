package dev.patchbay.polling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How many requests of one client publish. */
final class PublishTurnsTest {

    private final PublishTurns turns = new PublishTurns();
    private final AtomicInteger begun = new AtomicInteger();

    @Test
    void soManyAreReadAtOnceAndSoManyWait() {
        for (int i = 0; i < PublishTurns.MOST; i++) {
            assertThat(turns.enter(begun::incrementAndGet)).isTrue();
        }
        assertThat(begun).hasValue(PublishTurns.MOST_AT_ONCE);
        assertThat(turns.enter(begun::incrementAndGet)).isFalse();

        turns.leave().orElseThrow().run();
        assertThat(begun).hasValue(PublishTurns.MOST_AT_ONCE + 1);
        assertThat(turns.enter(begun::incrementAndGet)).isTrue();
    }

    @Test
    void theEndLetsAllBegin() {
        for (int i = 0; i < PublishTurns.MOST_AT_ONCE + 2; i++) {
            assertThat(turns.enter(begun::incrementAndGet)).isTrue();
        }
        turns.end().forEach(Runnable::run);

        assertThat(begun).hasValue(PublishTurns.MOST_AT_ONCE + 2);
    }
}
