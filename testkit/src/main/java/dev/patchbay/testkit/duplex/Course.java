package dev.patchbay.testkit.duplex;

import dev.patchbay.time.ManualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Runs everything on the thread of the test, one task after the other: in the order in which they came, or as a seed chooses among
 * those that are ready. Any thread may bring tasks.
 */
final class Course implements Executor {

    private static final int MOST_STEPS = 1_000_000;
    private static final double MILLIS = 1000;

    private final ManualTime time;
    private final Optional<Random> chance;
    private final List<Runnable> ready = new ArrayList<>(); // guarded by itself
    private final List<String> lines = new ArrayList<>();
    private boolean isRunning;
    private int steps;

    Course(ManualTime time, Optional<Random> chance) {
        this.time = time;
        this.chance = chance;
    }

    @Override
    public void execute(Runnable task) {
        synchronized (ready) {
            ready.add(task);
        }
    }

    ManualTime time() {
        return time;
    }

    /** Runs until nothing is ready, and nothing is due at this moment. */
    void settle() {
        begin(() -> {
            do {
                runAll();
                time.advance(Duration.ZERO);
            } while (isReady());
        });
    }

    /** Moves the time from alarm to alarm, and runs what each of them brings before the next. */
    void advance(Duration duration) {
        advance(duration, () -> false);
    }

    /** The same, until it is enough. */
    void advance(Duration duration, BooleanSupplier enough) {
        settle();
        begin(() -> time.advance(duration, this::ring, enough));
        settle();
    }

    /** Moves the time at once: all alarms of the meantime ring together. */
    void sleep(Duration duration) {
        settle();
        begin(() -> time.jump(duration, this::ring));
        settle();
    }

    private void begin(Runnable run) {
        if (isRunning) {
            throw new IllegalStateException("Only the test itself moves a Duplex; this is a callback, which it runs");
        }
        isRunning = true;
        steps = 0;
        try {
            run.run();
        } finally {
            isRunning = false;
        }
    }

    private void ring(Runnable alarms) {
        alarms.run();
        runAll();
    }

    private void runAll() {
        for (Optional<Runnable> task = next(); task.isPresent(); task = next()) {
            if (++steps > MOST_STEPS) {
                throw new AssertionError("This comes never to rest: something is done again and again, for "
                        + MOST_STEPS + " steps so far");
            }
            task.get().run();
        }
    }

    private boolean isReady() {
        synchronized (ready) {
            return !ready.isEmpty();
        }
    }

    private Optional<Runnable> next() {
        synchronized (ready) {
            return ready.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ready.remove(chance.map(any -> any.nextInt(ready.size()))
                            .orElse(0)
                            .intValue()));
        }
    }

    /** Notes what has happened. */
    void note(String what) {
        lines.add(String.format(Locale.ROOT, "%.3f s  %s", TimeUnit.NANOSECONDS.toMillis(time.now()) / MILLIS, what));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
