package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.socket.Limits;
import dev.patchbay.time.ManualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BacklogTest {

    private static final int COST = Limits.FRAME_COST + 100;

    private final ManualTime time = new ManualTime();
    private final List<Long> lost = new ArrayList<>();
    private final Backlog backlog = new Backlog(3L * COST, time, lost::add);

    @Test
    void countsWhatWaitsUntilItIsWritten() {
        assertThat(backlog.take(100)).isTrue();
        assertThat(backlog.take(100)).isTrue();
        assertThat(backlog.queued()).isEqualTo(2 * COST);
        backlog.written(2, 200);

        assertThat(backlog.queued()).isZero();
        assertThat(lost).isEmpty();
    }

    @Test
    void refusesTheMessageThatGoesBeyondIt() {
        for (int i = 0; i < 3; i++) {
            assertThat(backlog.take(100)).isTrue();
        }

        assertThat(backlog.take(0)).isFalse();
        assertThat(backlog.queued()).isEqualTo(3 * COST);
        backlog.written(1, 100);
        assertThat(backlog.take(0)).isTrue();
    }

    @Test
    void takesAMessageLargerThanItWhereNothingWaitsOnly() {
        assertThat(backlog.take(100_000)).isTrue();
        assertThat(backlog.take(0)).isFalse();
        backlog.written(1, 100_000);

        assertThat(backlog.take(0)).isTrue();
        assertThat(backlog.take(100_000)).isFalse();
    }

    @Test
    void tellsOfWhatIsLost() {
        backlog.take(100);
        backlog.take(20);
        backlog.lost(2, 120);
        backlog.lost(0, 0);

        assertThat(backlog.queued()).isZero();
        assertThat(lost).containsExactly(120L);
    }

    @Test
    void isStuckWhileSomethingWaitsAndNothingIsWritten() {
        time.advance(Duration.ofNanos(1_000));
        assertThat(backlog.stuckFor()).isZero();
        backlog.take(100);
        time.advance(Duration.ofNanos(200));
        backlog.take(100);
        time.advance(Duration.ofNanos(300));
        assertThat(backlog.stuckFor()).isEqualTo(500);
        backlog.written(1, 100);
        assertThat(backlog.stuckFor()).isZero();
        time.advance(Duration.ofNanos(100));
        assertThat(backlog.stuckFor()).isEqualTo(100);
        backlog.progress();
        assertThat(backlog.stuckFor()).isZero();
    }

    @Test
    void isNotStuckAtTheMomentOfAMessageAfterLongSilence() {
        time.advance(Duration.ofNanos(Long.MAX_VALUE / 2));
        backlog.take(100);

        assertThat(backlog.stuckFor()).isZero();
    }
}
