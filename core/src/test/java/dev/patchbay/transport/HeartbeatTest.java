package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.transport.Silence.Beat;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class HeartbeatTest {

    private static final Duration INTERVAL = Duration.ofNanos(100);
    private static final Duration PATIENCE = Duration.ofNanos(40);

    @Test
    void pingsAPeerThatIsSilentForTheInterval() {
        assertThat(Silence.at(INTERVAL, PATIENCE, 1_099, 1_000, 1_000)).isEqualTo(Beat.NOTHING);
        assertThat(Silence.at(INTERVAL, PATIENCE, 1_100, 1_000, 1_000)).isEqualTo(Beat.PING);
        assertThat(Silence.at(INTERVAL, PATIENCE, 1_101, 1_000, 1_100)).isEqualTo(Beat.NOTHING);
    }

    @Test
    void pingsAgainWhenThePeerIsSilentForTheIntervalBehindItsAnswer() {
        assertThat(Silence.at(INTERVAL, PATIENCE, 1_219, 1_120, 1_100)).isEqualTo(Beat.NOTHING);
        assertThat(Silence.at(INTERVAL, PATIENCE, 1_220, 1_120, 1_100)).isEqualTo(Beat.PING);
    }

    @Test
    void neverPingsAPeerThatTalks() {
        for (long now = 100; now < 10_000; now += 10) {
            assertThat(Silence.at(INTERVAL, PATIENCE, now, now - 99, 0)).isEqualTo(Beat.NOTHING);
        }
    }

    @Test
    void givesUpWhereNothingCameSinceThePing() {
        assertThat(Silence.at(INTERVAL, PATIENCE, 1_139, 1_000, 1_100)).isEqualTo(Beat.NOTHING);
        assertThat(Silence.at(INTERVAL, PATIENCE, 1_140, 1_000, 1_100)).isEqualTo(Beat.GIVE_UP);
    }

    @Test
    void takesWhatCameInTheSameTickForAnAnswer() {
        assertThat(Silence.at(INTERVAL, PATIENCE, 1_200, 1_100, 1_100)).isEqualTo(Beat.PING);
    }

    @Test
    void copesWithAClockThatTurnsNegative() {
        long before = Long.MAX_VALUE - 49;
        long behind = Long.MIN_VALUE + 50;

        assertThat(Silence.at(INTERVAL, PATIENCE, behind, before, before)).isEqualTo(Beat.PING);
        assertThat(Silence.at(INTERVAL, PATIENCE, behind + 39, before, behind)).isEqualTo(Beat.NOTHING);
        assertThat(Silence.at(INTERVAL, PATIENCE, behind + 40, before, behind)).isEqualTo(Beat.GIVE_UP);
    }

    @Test
    void doesNothingWhereItIsOff() {
        assertThat(Silence.at(Duration.ZERO, PATIENCE, Long.MAX_VALUE, 0, 0)).isEqualTo(Beat.NOTHING);
    }
}
