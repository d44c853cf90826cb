package dev.patchbay.fast.fuzz;

import dev.patchbay.time.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;

/**
 * A time that is always over: what is to be done later is done behind what waits.
 *
 * @param later runs it
 */
record MemoryTime(Executor later) implements Time {

    @Override
    public Instant instant() {
        return Instant.EPOCH;
    }

    @Override
    public long now() {
        return 0;
    }

    @Override
    public long nanoTime() {
        return 0;
    }

    @Override
    public Task after(Duration delay, Runnable task) {
        later.execute(task);
        return () -> {};
    }
}
