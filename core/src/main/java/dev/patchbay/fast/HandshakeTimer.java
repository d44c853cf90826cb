package dev.patchbay.fast;

import dev.patchbay.time.Time;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.io.EndPoint;

/** How long one socket may take to send a whole request, however it drips. */
final class HandshakeTimer {

    private static final Time.Task NONE = () -> {};

    private final EndPoint socket;
    private final HandshakeLimit limit;
    private final AtomicReference<Time.Task> running = new AtomicReference<>(NONE);

    HandshakeTimer(EndPoint socket, HandshakeLimit limit) {
        this.socket = socket;
        this.limit = limit;
    }

    /** Starts anew. */
    void start() {
        running.getAndSet(limit.time().after(limit.limit(), this::expire)).cancel();
    }

    void stop() {
        running.getAndSet(NONE).cancel();
    }

    private void expire() {
        socket.close(new TimeoutException("No whole request came within " + limit.limit()));
    }
}
