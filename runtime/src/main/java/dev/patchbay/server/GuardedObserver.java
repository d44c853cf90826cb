package dev.patchbay.server;

import dev.patchbay.observe.Complaints;
import dev.patchbay.observe.LoggedFailure;
import dev.patchbay.observe.Observer;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program's observer, told in its turn, and whose failures end in the log: what it watches goes on. */
final class GuardedObserver implements Observer {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedObserver.class);

    private final Observer observer;
    private final Executor turns;
    private final Complaints complaints;

    /**
     * An observer behind its guard.
     *
     * @param turns where it is told
     * @param complaints of what it throws
     */
    GuardedObserver(Observer observer, Executor turns, Complaints complaints) {
        this.observer = observer;
        this.turns = turns;
        this.complaints = complaints;
    }

    @Override
    public boolean isNonBlocking() {
        return true; // for whoever tells it
    }

    @Override
    public void missed(long events) {
        tell(told -> told.missed(events));
    }

    @Override
    public void refused(String path, int status) {
        tell(told -> told.refused(path, status));
    }

    @Override
    public void accepted(String path, Duration took) {
        tell(told -> told.accepted(path, took));
    }

    @Override
    public void opened(String connection, String path) {
        tell(told -> told.opened(connection, path));
    }

    @Override
    public void received(String connection, int bytes) {
        tell(told -> told.received(connection, bytes));
    }

    @Override
    public void failed(String connection, Throwable failure) {
        tell(told -> told.failed(connection, failure));
    }

    @Override
    public void undecodable(String connection, String problem) {
        tell(told -> told.undecodable(connection, problem));
    }

    @Override
    public void dropped(String connection, int bytes) {
        tell(told -> told.dropped(connection, bytes));
    }

    @Override
    public void closed(String connection, int code) {
        tell(told -> told.closed(connection, code));
    }

    @Override
    public void joined(String connection, String topic, String status, Duration took) {
        tell(told -> told.joined(connection, topic, status, took));
    }

    @Override
    public void handled(String connection, String topic, String event, Duration took) {
        tell(told -> told.handled(connection, topic, event, took));
    }

    @Override
    public void pushed(String connection, String topic, String event, int bytes) {
        tell(told -> told.pushed(connection, topic, event, bytes));
    }

    @Override
    public void broadcast(String topic, String event, int bytes) {
        tell(told -> told.broadcast(topic, event, bytes));
    }

    @Override
    public void intercepted(String connection, String topic, String event, Duration took) {
        tell(told -> told.intercepted(connection, topic, event, took));
    }

    @Override
    public void left(String connection, String topic, String reason, Duration took) {
        tell(told -> told.left(connection, topic, reason, took));
    }

    @Override
    public void draining(int batch, int all, int round, int rounds) {
        tell(told -> told.draining(batch, all, round, rounds));
    }

    private void tell(Consumer<Observer> event) {
        turns.execute(() -> tellNow(event));
    }

    /** Tells without waiting for a turn. */
    void tellNow(Consumer<Observer> event) {
        try {
            event.accept(observer);
        } catch (Throwable failure) { // an Error, too, is this observer's alone
            complaints.tell(
                    "an observer that fails with " + failure.getClass().getName(),
                    more -> LOG.warn("An observer failed{}", more, LoggedFailure.of(failure)));
        }
    }
}
