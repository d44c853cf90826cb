package dev.patchbay.server;

import dev.patchbay.attendance.Attendance;
import dev.patchbay.attendance.Draining;
import dev.patchbay.log.Complaints;
import dev.patchbay.session.Trackers;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.util.component.LifeCycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of the connections of one run of a handler. It is begun and waited for once, whoever asks first: the program that stops
 * its server, or the Jetty server around the handler, which would stop its connectors, and cut what is open, before the handler.
 */
final class Farewell implements LifeCycle.Listener {

    private static final Logger LOG = LoggerFactory.getLogger(Farewell.class);

    /** When it began, and for how long it is waited for. */
    private record Begun(long at, Duration limit) {}

    /**
     * Who is to go.
     *
     * @param time the server's
     * @param limit how long a connection may take to close
     * @param presence what is left of it when they have gone
     */
    record Closing(Attendance attendance, Time time, Duration limit, Trackers presence) {}

    private static final Begun NOT_YET = new Begun(0, Duration.ZERO);

    private final Entrance entrance;
    private final Draining draining;
    private final Stopping stopping;
    private final Closing closing;
    private final AtomicReference<Begun> begun = new AtomicReference<>(NOT_YET);
    private final AtomicBoolean warned = new AtomicBoolean(); // it may be waited for more than once

    /** Not begun. */
    Farewell(Entrance entrance, Draining draining, Stopping stopping, Closing closing) {
        this.entrance = entrance;
        this.draining = draining;
        this.stopping = stopping;
        this.closing = closing;
    }

    boolean hasBegun() {
        return begun.get() != NOT_YET;
    }

    /** Nobody comes in from now on, and connections are told to go; completes when none is left, of handshakes neither. */
    CompletableFuture<Void> begin() {
        begun.compareAndSet(
                NOT_YET,
                new Begun(
                        closing.time().nanoTime(),
                        stopping.limit(closing.attendance().size(), closing.limit())));
        CompletableFuture<Void> answered = entrance.close();
        draining.begin(CloseReason.of(CloseReason.SERVICE_RESTART));
        return answered.thenCompose(
                nobodyComes -> closing.attendance().whenGone()); // an answer may still open a connection
    }

    /** Begins, and waits until it is done, or the close timeout is over behind the last batch, or the stop timeout. */
    void await() throws InterruptedException, ExecutionException {
        CompletableFuture<Void> done = begin();
        Begun begin = begun();
        boolean inTime = isDone(done, left(begin.limit()));
        if (!inTime && closing.attendance().size() > 0 && warned.compareAndSet(false, true)) {
            Complaints.quietly(() -> LOG.warn(
                    "{} connections did not end within {}; they are cut",
                    closing.attendance().size(),
                    begin.limit()));
        }
    }

    /**
     * Cuts what is left, and waits until its last calls are made, for as long as a connection may take to close, and until
     * those who hear of presence, and the observer, know; all of it as long as the stop timeout allows.
     */
    void end() throws InterruptedException, ExecutionException {
        draining.stop();
        closing.attendance().cut();
        Duration left = left(stopping.timeout());
        if (!isDone(begin(), left.compareTo(closing.limit()) < 0 ? left : closing.limit())) {
            Complaints.quietly(() ->
                    LOG.warn("Handlers of connections that have ended did not return within {}", closing.limit()));
        }
        if (!isDone(closing.presence().settle(), left(stopping.timeout()))) {
            Complaints.quietly(() -> LOG.warn("What presence was left could not be told of in time"));
        }
        stopping.told().settle().accept(left(stopping.timeout()));
    }

    private Begun begun() {
        return Objects.requireNonNull(begun.get());
    }

    private Duration left(Duration all) {
        Duration left = all.minusNanos(closing.time().nanoTime() - begun().at());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private boolean isDone(CompletableFuture<Void> done, Duration limit)
            throws InterruptedException, ExecutionException {
        CompletableFuture<Boolean> first = done.thenApply(nothing -> true);
        Time.Task late = closing.time().after(limit, () -> first.complete(false));
        try {
            return first.get();
        } finally {
            late.cancel();
        }
    }

    /** The Jetty server around the handler is about to stop. */
    @Override
    public void lifeCycleStopping(LifeCycle server) {
        try {
            await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // then it stops at once
        } catch (ExecutionException bug) {
            Complaints.quietly(() -> LOG.error("Connections could not be told that the server stops", bug));
        }
    }
}
