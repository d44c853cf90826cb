package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.transport.Heartbeat.Beat;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class HeartbeatTest {

    private final Heartbeat heartbeat = new Heartbeat(Duration.ofNanos(100));

    @Test
    void pingsAPeerThatIsSilentForTheInterval() {
        assertThat(heartbeat.at(1_099, 1_000)).isEqualTo(Beat.NOTHING);
        assertThat(heartbeat.at(1_100, 1_000)).isEqualTo(Beat.PING);
        assertThat(heartbeat.at(1_101, 1_000)).isEqualTo(Beat.NOTHING);
    }

    @Test
    void pingsAgainWhenThePeerIsSilentForTheIntervalBehindItsAnswer() {
        heartbeat.at(1_100, 1_000);

        assertThat(heartbeat.at(1_219, 1_120)).isEqualTo(Beat.NOTHING);
        assertThat(heartbeat.at(1_220, 1_120)).isEqualTo(Beat.PING);
    }

    @Test
    void neverPingsAPeerThatTalks() {
        for (long now = 0; now < 10_000; now += 10) {
            assertThat(heartbeat.at(now, now - 99)).isEqualTo(Beat.NOTHING);
        }
    }

    @Test
    void givesUpWhereNothingCameSinceThePing() {
        heartbeat.at(1_100, 1_000);

        assertThat(heartbeat.at(1_199, 1_000)).isEqualTo(Beat.NOTHING);
        assertThat(heartbeat.at(1_200, 1_000)).isEqualTo(Beat.GIVE_UP);
    }

    @Test
    void takesWhatCameInTheSameTickForAnAnswer() {
        heartbeat.at(1_100, 1_000);

        assertThat(heartbeat.at(1_200, 1_100)).isEqualTo(Beat.PING);
    }

    @Test
    void copesWithAClockThatTurnsNegative() {
        assertThat(heartbeat.at(Long.MIN_VALUE + 50, Long.MAX_VALUE - 49)).isEqualTo(Beat.PING);
        assertThat(heartbeat.at(Long.MIN_VALUE + 149, Long.MAX_VALUE - 49)).isEqualTo(Beat.NOTHING);
        assertThat(heartbeat.at(Long.MIN_VALUE + 150, Long.MAX_VALUE - 49)).isEqualTo(Beat.GIVE_UP);
    }

    @Test
    void doesNothingWhereItIsOff() {
        Heartbeat off = new Heartbeat(Duration.ZERO);

        assertThat(off.at(Long.MAX_VALUE, 0)).isEqualTo(Beat.NOTHING);
    }
}
