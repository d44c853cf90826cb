package dev.patchbay.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.log.Complaints;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.ConnectionInfo;
import dev.patchbay.socket.Limits;
import dev.patchbay.time.ManualTime;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class TickerTest {

    private static final Limits LONG = Limits.defaults()
            .withIdleTimeout(ChronoUnit.FOREVER.getDuration())
            .withProgressTimeout(Duration.ofHours(1))
            .withCloseTimeout(Duration.ofHours(1));

    @Test
    void ticksTenTimesInTheShortestLimitOfAllSockets() {
        List<Limits> each = List.of(
                LONG.withIdleTimeout(Duration.ofSeconds(1)),
                LONG.withPingInterval(Duration.ofSeconds(1)),
                LONG.withPongTimeout(Duration.ofSeconds(1)),
                LONG.withProgressTimeout(Duration.ofSeconds(1)),
                LONG.withCloseTimeout(Duration.ofSeconds(1)));

        for (Limits limits : each) {
            assertThat(Ticker.interval(List.of(LONG, limits, LONG))).isEqualTo(Duration.ofMillis(100));
        }
    }

    @Test
    void ticksAtLeastOnceASecond() {
        assertThat(Ticker.interval(List.of(LONG))).isEqualTo(Duration.ofSeconds(1));
        assertThat(Ticker.interval(List.of())).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void goesOnTickingBehindAnErrorOfOneConnection() {
        ManualTime time = new ManualTime();
        Attendance attendance = new Attendance(new Complaints());
        Counted failing = new Counted(true);
        Counted healthy = new Counted(false);
        attendance.add(failing);
        attendance.add(healthy);
        Ticker ticker =
                new Ticker(attendance, time, List.of(Limits.defaults().withCloseTimeout(Duration.ofMillis(20))));

        ticker.start();
        time.advance(Duration.ofMillis(3 * 2));
        assertThat(failing.ticks).hasValue(4); // one at once
        assertThat(healthy.ticks).hasValue(4);
        ticker.stop();
        time.advance(Duration.ofSeconds(1));
        assertThat(healthy.ticks).hasValue(4);
    }

    @Test
    void ticksOftenerWhileSomebodyHasAShorterLimit() {
        ManualTime time = new ManualTime();
        Attendance attendance = new Attendance(new Complaints());
        Counted counted = new Counted(false);
        attendance.add(counted);
        Ticker ticker = new Ticker(attendance, time, List.of(LONG));
        ticker.start();
        Limits shorter = LONG.withPingInterval(Duration.ofMillis(100));
        Time.Task first = ticker.watch(shorter);
        Time.Task second = ticker.watch(shorter);

        time.advance(Duration.ofMillis(25));
        assertThat(counted.ticks).hasValue(3); // one at once
        first.cancel();
        first.cancel();
        time.advance(Duration.ofMillis(20));
        assertThat(counted.ticks).hasValue(5);
        second.cancel();
        time.advance(Duration.ofMillis(10));
        assertThat(counted.ticks).hasValue(6); // which was asked for before
        time.advance(Duration.ofMillis(994));
        assertThat(counted.ticks).hasValue(6);
        time.advance(Duration.ofMillis(1));
        assertThat(counted.ticks).hasValue(7);
    }

    private static final class Counted implements Attendee {

        private final AtomicInteger ticks = new AtomicInteger();
        private final boolean fails;

        Counted(boolean fails) {
            this.fails = fails;
        }

        @Override
        public ConnectionInfo info() {
            throw new AssertionError("Nobody asks");
        }

        @Override
        public void checkTimes() {
            ticks.incrementAndGet();
            if (fails) {
                throw new StackOverflowError("on purpose");
            }
        }

        @Override
        public void drain(CloseReason reason) {}

        @Override
        public void cut() {}
    }
}
