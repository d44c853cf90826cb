package dev.patchbay.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class LimitsTest {

    private static final Limits DEFAULTS = Limits.defaults();

    @Test
    void defaultsAreThoseOfTheDocumentation() {
        assertThat(all(DEFAULTS))
                .isEqualTo(List.of(
                        65_536,
                        256,
                        MessageRate.UNLIMITED,
                        new MessageRate(1_000, 10_000),
                        1_048_576L,
                        BacklogPolicy.CLOSE,
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(30),
                        Optional.empty(),
                        Optional.empty(),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(5),
                        100));
        assertThat(Limits.STREAM_BUFFER).isEqualTo(16_384);
    }

    @Test
    void everyOneCanBeChangedByItself() {
        Duration time = Duration.ofMillis(1);

        MessageRate rate = new MessageRate(0.5, 1);
        MessageRate otherRate = new MessageRate(0.5, 2);

        Limits changed = DEFAULTS.withMessageSize(1)
                .withWaitingCalls(2)
                .withMessageRate(rate)
                .withEmptyFrameRate(otherRate)
                .withBacklog(3)
                .withBacklogPolicy(BacklogPolicy.DROP_NEWEST)
                .withIdleTimeout(time)
                .withPartTimeout(time.plusMillis(4))
                .withPingInterval(time.plusMillis(3))
                .withPongTimeout(time.plusMillis(5))
                .withProgressTimeout(time.plusMillis(1))
                .withCloseTimeout(time.plusMillis(2))
                .withChannels(4);

        assertThat(all(changed))
                .isEqualTo(List.of(
                        1,
                        2,
                        rate,
                        otherRate,
                        3L,
                        BacklogPolicy.DROP_NEWEST,
                        time,
                        time.plusMillis(4),
                        Optional.of(time.plusMillis(3)),
                        Optional.of(time.plusMillis(5)),
                        time.plusMillis(1),
                        time.plusMillis(2),
                        4));
    }

    @Test
    void noneMayBeZeroOrLess() {
        refuses("messageSize", () -> DEFAULTS.withMessageSize(0));
        refuses("messageSize", () -> DEFAULTS.withMessageSize(-1));
        refuses("waitingCalls", () -> DEFAULTS.withWaitingCalls(0));
        refuses("backlog", () -> DEFAULTS.withBacklog(0));
        refuses("idleTimeout", () -> DEFAULTS.withIdleTimeout(Duration.ZERO));
        refuses("partTimeout", () -> DEFAULTS.withPartTimeout(Duration.ZERO));
        refuses("pongTimeout", () -> DEFAULTS.withPongTimeout(Duration.ZERO));
        refuses("progressTimeout", () -> DEFAULTS.withProgressTimeout(Duration.ofSeconds(-1)));
        refuses("channels", () -> DEFAULTS.withChannels(0));
        refuses("closeTimeout", () -> DEFAULTS.withCloseTimeout(Duration.ZERO));
    }

    @Test
    void aRateLetsSomethingThrough() {
        assertThatThrownBy(() -> new MessageRate(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MessageRate(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MessageRate(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pingsMayBeOffButNotNegative() {
        assertThat(DEFAULTS.withPingInterval(Duration.ZERO).pings()).isZero();
        assertThatThrownBy(() -> DEFAULTS.withPingInterval(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pingInterval");
    }

    @Test
    void aTimeoutMayLastForEver() {
        Duration forever = ChronoUnit.FOREVER.getDuration();

        assertThat(DEFAULTS.withIdleTimeout(forever).idleTimeout()).isEqualTo(forever);
    }

    @Test
    void areEqualWhereAllBoundsAre() {
        Limits same = DEFAULTS.withChannels(7).withChannels(100);

        assertThat(same).isEqualTo(DEFAULTS).hasSameHashCodeAs(DEFAULTS);
        assertThat(DEFAULTS.withChannels(7)).isNotEqualTo(DEFAULTS);
        assertThat(DEFAULTS).asString().startsWith("Limits{backlog=1048576, ");
    }

    private static List<Object> all(Limits limits) {
        return List.of(
                limits.messageSize(),
                limits.waitingCalls(),
                limits.messageRate(),
                limits.emptyFrameRate(),
                limits.backlog(),
                limits.backlogPolicy(),
                limits.idleTimeout(),
                limits.partTimeout(),
                limits.pingInterval(),
                limits.pongTimeout(),
                limits.progressTimeout(),
                limits.closeTimeout(),
                limits.channels());
    }

    private static void refuses(String name, Supplier<Limits> limits) {
        assertThatThrownBy(limits::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The limit " + name + " must be positive");
    }
}
