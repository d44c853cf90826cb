package dev.patchbay.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A time that stands still until it is moved. Any thread may ask; one at a time moves it. */
public final class ManualTime implements Time {

    private static final Duration FOR_EVER = Duration.ofNanos(Long.MAX_VALUE);

    private final Instant start;
    private final List<Alarm> alarms = new ArrayList<>(); // in the order in which they were asked for
    private volatile Duration passed = Duration.ZERO;

    private record Alarm(Duration due, Runnable task) {}

    /** Stands still. */
    public ManualTime(Instant start) {
        this.start = start;
    }

    /** The same, at the beginning of a year that is over. */
    public ManualTime() {
        this(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Override
    public Instant instant() {
        return start.plus(passed);
    }

    @Override
    public long now() {
        return TimeUnit.NANOSECONDS.convert(passed);
    }

    @Override
    public long nanoTime() {
        return now();
    }

    @Override
    public Task after(Duration delay, Runnable task) {
        Duration wait = TimeUnit.NANOSECONDS.convert(delay) == Long.MAX_VALUE ? FOR_EVER : delay;
        Alarm alarm = new Alarm(passed.plus(wait), task);
        synchronized (alarms) {
            alarms.add(alarm);
        }
        return () -> forget(alarm);
    }

    /** Moves it, and runs what is due on the way, each task at its time, on this thread. */
    public void advance(Duration duration) {
        advance(duration, Runnable::run);
    }

    /**
     * Moves it, step by step.
     *
     * @param duration not negative
     * @param steps runs what is due after each step, which may be nothing, before it returns
     */
    public void advance(Duration duration, Executor steps) {
        advance(duration, steps, () -> false);
    }

    /** The same, but no further than the step behind which it is enough. */
    public void advance(Duration duration, Executor steps, BooleanSupplier enough) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("Time does not go back, got " + duration);
        }
        Duration target = passed.plus(duration);
        for (Optional<Duration> due = next(target); due.isPresent() && !enough.getAsBoolean(); due = next(target)) {
            moveTo(due.get(), steps);
        }
        if (!enough.getAsBoolean()) {
            moveTo(target, steps);
        }
    }

    /** Moves it at once, as that of a machine that sleeps: everything that is due by then is due together. As {@link #advance}. */
    public void jump(Duration duration, Executor steps) {
        moveTo(passed.plus(duration), steps);
    }

    private void moveTo(Duration time, Executor steps) {
        passed = time.compareTo(passed) > 0 ? time : passed;
        steps.execute(this::ring);
    }

    private Optional<Duration> next(Duration latest) {
        synchronized (alarms) {
            return alarms.stream()
                    .map(Alarm::due)
                    .filter(due -> due.compareTo(latest) <= 0)
                    .min(Comparator.naturalOrder());
        }
    }

    private void ring() {
        List<Alarm> due;
        synchronized (alarms) {
            due = alarms.stream()
                    .filter(alarm -> alarm.due().compareTo(passed) <= 0)
                    .toList();
            alarms.removeAll(due);
        }
        due.forEach(alarm -> alarm.task().run());
    }

    private void forget(Alarm alarm) {
        synchronized (alarms) {
            alarms.removeIf(each -> each == alarm);
        }
    }
}
