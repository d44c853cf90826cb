package dev.patchbay.testkit.duplex;

import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/** Jetty's port to the time of a test. */
final class MemoryScheduler extends AbstractLifeCycle implements Scheduler {

    private final Time time;

    MemoryScheduler(Time time) {
        this.time = time;
    }

    @Override
    public Task schedule(Runnable task, long delay, TimeUnit units) {
        Time.Task alarm = time.after(Duration.of(delay, units.toChronoUnit()), task);
        return () -> {
            alarm.cancel();
            return true;
        };
    }
}
