package dev.patchbay.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ManualTimeTest {

    private final Instant start = Instant.parse("2026-01-01T00:00:00Z");
    private final ManualTime time = new ManualTime(start);
    private final List<String> ran = new ArrayList<>();

    @Test
    void standsStillUntilItIsMoved() {
        assertThat(time.instant()).isEqualTo(start);
        assertThat(time.now()).isEqualTo(time.nanoTime()).isZero();

        time.advance(Duration.ofSeconds(2));

        assertThat(time.instant()).isEqualTo(start.plusSeconds(2));
        assertThat(time.now()).isEqualTo(time.nanoTime()).isEqualTo(2_000_000_000);
    }

    @Test
    void runsEachTaskAtItsTimeAndThoseThatItAsksForToo() {
        time.after(Duration.ofSeconds(2), () -> note("second"));
        time.after(Duration.ofSeconds(1), () -> {
            note("first");
            time.after(Duration.ofMillis(500), () -> note("between"));
        });
        time.after(Duration.ofSeconds(4), () -> note("late"));

        time.advance(Duration.ofSeconds(3));

        assertThat(ran).containsExactly("first 1000", "between 1500", "second 2000");
        assertThat(time.now()).isEqualTo(3_000_000_000L);
    }

    @Test
    void runsWhatIsDueAlreadyAtTheNextMove() {
        time.after(Duration.ZERO, () -> note("now"));

        time.advance(Duration.ZERO);

        assertThat(ran).containsExactly("now 0");
    }

    @Test
    void forgetsWhatIsCancelledAndOnlyThat() {
        Runnable same = () -> note("same");
        Time.Task first = time.after(Duration.ofSeconds(1), same);
        time.after(Duration.ofSeconds(1), same);
        time.after(ChronoUnit.FOREVER.getDuration(), () -> note("never"));
        first.cancel();

        time.advance(Duration.ofDays(1));

        assertThat(ran).containsExactly("same 1000");
    }

    @Test
    void doesNotGoBack() {
        assertThatThrownBy(() -> time.advance(Duration.ofNanos(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Time does not go back, got PT-0.000000001S");
    }

    private void note(String what) {
        ran.add(what + " " + time.now() / 1_000_000);
    }
}
