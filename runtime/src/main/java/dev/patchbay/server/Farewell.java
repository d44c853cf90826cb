package dev.patchbay.server;

import dev.patchbay.observe.Complaints;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.transport.Watchdog;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    private record Begun(long at, Duration limit) {

        Duration left(Duration all) {
            Duration left = all.minusNanos(System.nanoTime() - at);
            return left.isNegative() ? Duration.ZERO : left;
        }
    }

    private static final Begun NOT_YET = new Begun(0, Duration.ZERO);

    private final Entrance entrance;
    private final Watchdog watchdog;
    private final Stopping stopping;
    private final Duration closing;
    private final AtomicReference<Begun> begun = new AtomicReference<>(NOT_YET);
    private final AtomicBoolean warned = new AtomicBoolean(); // it may be waited for more than once

    /**
     * Not begun.
     *
     * @param closing how long a connection may take to close
     */
    Farewell(Entrance entrance, Watchdog watchdog, Stopping stopping, Duration closing) {
        this.entrance = entrance;
        this.watchdog = watchdog;
        this.stopping = stopping;
        this.closing = closing;
    }

    boolean hasBegun() {
        return begun.get() != NOT_YET;
    }

    /** Nobody comes in from now on, and connections are told to go; completes when none is left, of handshakes neither. */
    CompletableFuture<Void> begin() {
        begun.compareAndSet(NOT_YET, new Begun(System.nanoTime(), stopping.limit(watchdog.size(), closing)));
        CompletableFuture<Void> answered = entrance.close();
        watchdog.drain(
                CloseReason.of(CloseReason.SERVICE_RESTART),
                stopping.drain(),
                stopping.told().observer());
        return answered.thenCompose(nobodyComes -> watchdog.whenGone()); // an answer may still open a connection
    }

    /** Begins, and waits until it is done, or the close timeout is over behind the last batch, or the stop timeout. */
    void await() throws InterruptedException, ExecutionException {
        CompletableFuture<Void> done = begin();
        Begun begin = begun();
        boolean inTime = isDone(done, begin.left(begin.limit()));
        if (!inTime && watchdog.size() > 0 && warned.compareAndSet(false, true)) {
            Complaints.quietly(() ->
                    LOG.warn("{} connections did not end within {}; they are cut", watchdog.size(), begin.limit()));
        }
    }

    /**
     * Cuts what is left, and waits until its last calls are made, for as long as a connection may take to close, and until
     * the observer knows; all of it as long as the stop timeout allows.
     */
    void end() throws InterruptedException, ExecutionException {
        watchdog.stop();
        Duration left = begun().left(stopping.timeout());
        if (!isDone(begin(), left.compareTo(closing) < 0 ? left : closing)) {
            Complaints.quietly(
                    () -> LOG.warn("Handlers of connections that have ended did not return within {}", closing));
        }
        stopping.told().settle().accept(begun().left(stopping.timeout()));
    }

    private Begun begun() {
        return Objects.requireNonNull(begun.get());
    }

    private static boolean isDone(CompletableFuture<Void> done, Duration limit)
            throws InterruptedException, ExecutionException {
        try {
            done.get(TimeUnit.NANOSECONDS.convert(limit), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
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
