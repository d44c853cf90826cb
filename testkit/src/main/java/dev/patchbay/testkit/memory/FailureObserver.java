package dev.patchbay.testkit.memory;

import dev.patchbay.observe.Observer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what one connection's callbacks failed with, and tells the test's own observer everything. */
final class FailureObserver implements Observer {

    private final Observer next;
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    FailureObserver(Observer next) {
        this.next = next;
    }

    /** What failed so far. */
    List<Throwable> failures() {
        return List.copyOf(failures);
    }

    /** In memory it is told at once, whatever it promised: tests are to see what has happened. */
    @Override
    public boolean isNonBlocking() {
        return true;
    }

    @Override
    public void missed(long events) {
        next.missed(events);
    }

    @Override
    public void refused(String path, int status) {
        next.refused(path, status);
    }

    @Override
    public void accepted(String path, Duration took) {
        next.accepted(path, took);
    }

    @Override
    public void opened(String connection, String path) {
        next.opened(connection, path);
    }

    @Override
    public void undecodable(String connection, String problem) {
        next.undecodable(connection, problem);
    }

    @Override
    public void received(String connection, int bytes) {
        next.received(connection, bytes);
    }

    @Override
    public void failed(String connection, Throwable failure) {
        failures.add(failure);
        next.failed(connection, failure);
    }

    @Override
    public void dropped(String connection, int bytes) {
        next.dropped(connection, bytes);
    }

    @Override
    public void closed(String connection, int code) {
        next.closed(connection, code);
    }

    @Override
    public void joined(String connection, String topic, String status, Duration took) {
        next.joined(connection, topic, status, took);
    }

    @Override
    public void handled(String connection, String topic, String event, Duration took) {
        next.handled(connection, topic, event, took);
    }

    @Override
    public void pushed(String connection, String topic, String event, int bytes) {
        next.pushed(connection, topic, event, bytes);
    }

    @Override
    public void broadcast(String topic, String event, int bytes) {
        next.broadcast(topic, event, bytes);
    }

    @Override
    public void intercepted(String connection, String topic, String event, Duration took) {
        next.intercepted(connection, topic, event, took);
    }

    @Override
    public void left(String connection, String topic, String reason, Duration took) {
        next.left(connection, topic, reason, took);
    }

    @Override
    public void draining(int batch, int all, int round, int rounds) {
        next.draining(batch, all, round, rounds);
    }
}
