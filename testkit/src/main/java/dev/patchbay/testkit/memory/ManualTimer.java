package dev.patchbay.testkit.memory;

import dev.patchbay.session.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is to happen when the time has been moved. */
final class ManualTimer implements Timer {

    private record Alarm(Instant due, Runnable task) {}

    private final InstantSource clock;
    private final List<Alarm> alarms = new ArrayList<>();

    ManualTimer(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Runnable after(Duration delay, Runnable task) {
        Alarm alarm = new Alarm(clock.instant().plus(delay), task);
        synchronized (alarms) {
            alarms.add(alarm);
        }
        return () -> forget(alarm);
    }

    /** When the next alarm is due, if that is not later than a time. */
    Optional<Instant> next(Instant latest) {
        synchronized (alarms) {
            return alarms.stream()
                    .map(Alarm::due)
                    .filter(due -> !due.isAfter(latest))
                    .min(Comparator.naturalOrder());
        }
    }

    /** Runs what is due now, in the order in which it was asked for. */
    void ring() {
        List<Alarm> due;
        synchronized (alarms) {
            due = alarms.stream()
                    .filter(alarm -> !alarm.due().isAfter(clock.instant()))
                    .toList();
            alarms.removeAll(due);
        }
        due.forEach(alarm -> alarm.task().run());
    }

    private void forget(Alarm alarm) {
        synchronized (alarms) {
            alarms.remove(alarm);
        }
    }
}
