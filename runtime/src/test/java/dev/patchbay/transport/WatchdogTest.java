package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.socket.Limits;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WatchdogTest {

    private static final Limits LONG = Limits.defaults()
            .withIdleTimeout(ChronoUnit.FOREVER.getDuration())
            .withProgressTimeout(Duration.ofHours(1))
            .withCloseTimeout(Duration.ofHours(1));

    @Test
    void ticksTenTimesInTheShortestLimitOfAllSockets() {
        List<Limits> each = List.of(
                LONG.withIdleTimeout(Duration.ofSeconds(1)),
                LONG.withPingInterval(Duration.ofSeconds(1)),
                LONG.withProgressTimeout(Duration.ofSeconds(1)),
                LONG.withCloseTimeout(Duration.ofSeconds(1)));

        for (Limits limits : each) {
            assertThat(Watchdog.tick(List.of(LONG, limits, LONG))).isEqualTo(Duration.ofMillis(100));
        }
    }

    @Test
    void ticksAtLeastOnceASecond() {
        assertThat(Watchdog.tick(List.of(LONG))).isEqualTo(Duration.ofSeconds(1));
        assertThat(Watchdog.tick(List.of())).isEqualTo(Duration.ofSeconds(1));
    }
}
