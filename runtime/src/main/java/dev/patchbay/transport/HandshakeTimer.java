package dev.patchbay.transport;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.thread.Scheduler;

/** How long one socket may take to send a whole request, however it drips. */
final class HandshakeTimer {

    private static final Scheduler.Task NONE = () -> false;

    private final EndPoint socket;
    private final Scheduler scheduler;
    private final Duration limit;
    private final AtomicReference<Scheduler.Task> running = new AtomicReference<>(NONE);

    HandshakeTimer(EndPoint socket, Scheduler scheduler, Duration limit) {
        this.socket = socket;
        this.scheduler = scheduler;
        this.limit = limit;
    }

    /** Starts anew. */
    void start() {
        Scheduler.Task task =
                scheduler.schedule(this::expire, TimeUnit.NANOSECONDS.convert(limit), TimeUnit.NANOSECONDS);
        running.getAndSet(task).cancel();
    }

    void stop() {
        running.getAndSet(NONE).cancel();
    }

    private void expire() {
        socket.close(new TimeoutException("No whole request came within " + limit));
    }
}
