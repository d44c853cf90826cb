package dev.patchbay.transport.fuzz;

import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A timer whose time is always over: what is to be done later is done behind what waits. */
final class MemoryTimer extends ScheduledThreadPoolExecutor {

    private final Executor later;

    MemoryTimer(Executor later) {
        super(1);
        this.later = later;
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        later.execute(task);
        return super.schedule(() -> {}, delay, unit);
    }
}
