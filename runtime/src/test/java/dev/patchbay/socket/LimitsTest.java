package dev.patchbay.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class LimitsTest {

    private static final Limits DEFAULTS = Limits.defaults();

    @Test
    void defaultsAreThoseOfTheDocumentation() {
        assertThat(DEFAULTS)
                .isEqualTo(new Limits(
                        65_536, 256, 1_048_576, Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofSeconds(5)));
    }

    @Test
    void everyOneCanBeChangedByItself() {
        Duration time = Duration.ofMillis(1);

        assertThat(DEFAULTS.withMessageSize(1)
                        .withWaitingCalls(2)
                        .withBacklog(3)
                        .withIdleTimeout(time)
                        .withProgressTimeout(time.plusMillis(1))
                        .withCloseTimeout(time.plusMillis(2)))
                .isEqualTo(new Limits(1, 2, 3, time, time.plusMillis(1), time.plusMillis(2)));
    }

    @Test
    void noneMayBeZeroOrLess() {
        refuses("messageSize", () -> DEFAULTS.withMessageSize(0));
        refuses("messageSize", () -> DEFAULTS.withMessageSize(-1));
        refuses("waitingCalls", () -> DEFAULTS.withWaitingCalls(0));
        refuses("backlog", () -> DEFAULTS.withBacklog(0));
        refuses("idleTimeout", () -> DEFAULTS.withIdleTimeout(Duration.ZERO));
        refuses("progressTimeout", () -> DEFAULTS.withProgressTimeout(Duration.ofSeconds(-1)));
        refuses("closeTimeout", () -> DEFAULTS.withCloseTimeout(Duration.ZERO));
    }

    @Test
    void aTimeoutMayLastForEver() {
        Duration forever = ChronoUnit.FOREVER.getDuration();

        assertThat(DEFAULTS.withIdleTimeout(forever).idleTimeout()).isEqualTo(forever);
    }

    private static void refuses(String name, Supplier<Limits> limits) {
        assertThatThrownBy(limits::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The limit " + name + " must be positive");
    }
}
