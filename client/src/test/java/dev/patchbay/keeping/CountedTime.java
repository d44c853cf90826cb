package dev.patchbay.keeping;

import dev.patchbay.time.ManualTime;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A time that knows how many alarms wait for it. */
final class CountedTime implements Time {

    private final ManualTime time;
    private final Set<Object> alarms = ConcurrentHashMap.newKeySet();

    CountedTime(ManualTime time) {
        this.time = time;
    }

    int waiting() {
        return alarms.size();
    }

    void advance(Duration duration) {
        time.advance(duration);
    }

    @Override
    public Instant instant() {
        return time.instant();
    }

    @Override
    public long now() {
        return time.now();
    }

    @Override
    public long nanoTime() {
        return time.nanoTime();
    }

    @Override
    public Task after(Duration delay, Runnable task) {
        Object alarm = new Object();
        alarms.add(alarm);
        Task later = time.after(delay, () -> {
            alarms.remove(alarm);
            task.run();
        });
        return () -> {
            alarms.remove(alarm);
            later.cancel();
        };
    }
}
