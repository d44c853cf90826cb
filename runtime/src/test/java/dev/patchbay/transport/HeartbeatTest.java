package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.transport.Heartbeat.Beat;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class HeartbeatTest {

    private final Heartbeat heartbeat = new Heartbeat(Duration.ofNanos(100), 0);

    @Test
    void pingsOnceInEveryInterval() {
        assertThat(heartbeat.at(99, 0)).isEqualTo(Beat.NOTHING);
        assertThat(heartbeat.at(100, 0)).isEqualTo(Beat.PING);
        assertThat(heartbeat.at(199, 120)).isEqualTo(Beat.NOTHING);
        assertThat(heartbeat.at(200, 120)).isEqualTo(Beat.PING);
    }

    @Test
    void givesUpWhereNothingCameSinceThePing() {
        heartbeat.at(100, 99);

        assertThat(heartbeat.at(199, 99)).isEqualTo(Beat.NOTHING);
        assertThat(heartbeat.at(200, 99)).isEqualTo(Beat.GIVE_UP);
    }

    @Test
    void takesWhatCameInTheSameTickForAnAnswer() {
        heartbeat.at(100, 0);

        assertThat(heartbeat.at(200, 100)).isEqualTo(Beat.PING);
    }

    @Test
    void doesNothingWhereItIsOff() {
        Heartbeat off = new Heartbeat(Duration.ZERO, 0);

        assertThat(off.at(Long.MAX_VALUE, 0)).isEqualTo(Beat.NOTHING);
    }
}
