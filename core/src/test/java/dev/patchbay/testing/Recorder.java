package dev.patchbay.testing;

import dev.patchbay.observe.Observer;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Remembers what an observer is told. */
public final class Recorder implements Observer {

    private final BlockingQueue<String> refusals = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> openings = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> undecodables = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> drops = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> closings = new LinkedBlockingQueue<>();
    private final Queue<String> joins = new ConcurrentLinkedQueue<>();
    private final Queue<String> leaves = new ConcurrentLinkedQueue<>();
    private final AtomicInteger received = new AtomicInteger();
    private final AtomicInteger drained = new AtomicInteger();

    /** It is told at once, so that tests see what has happened. */
    @Override
    public boolean isNonBlocking() {
        return true;
    }

    /** Each as "status path". */
    public BlockingQueue<String> refusals() {
        return refusals;
    }

    /** The paths. */
    public BlockingQueue<String> openings() {
        return openings;
    }

    public BlockingQueue<Throwable> failures() {
        return failures;
    }

    /** What was wrong with messages that could not be read. */
    public BlockingQueue<String> undecodables() {
        return undecodables;
    }

    /** The payloads' lengths. */
    public BlockingQueue<Integer> drops() {
        return drops;
    }

    /** The close codes. */
    public BlockingQueue<Integer> closings() {
        return closings;
    }

    /** The rows of channels that were joined, each time. */
    public Queue<String> joins() {
        return joins;
    }

    /** The rows whose channel has ended, each time. */
    public Queue<String> leaves() {
        return leaves;
    }

    /** How many messages came. */
    public int received() {
        return received.get();
    }

    /** How many connections were told that the server stops. */
    public int drained() {
        return drained.get();
    }

    @Override
    public void draining(int batch, int all, int round, int rounds) {
        drained.addAndGet(batch);
    }

    @Override
    public void refused(String route, int status) {
        refusals.add(status + " " + route);
    }

    @Override
    public void opened(String connection, String route) {
        openings.add(route);
    }

    @Override
    public void received(String connection, int bytes) {
        received.incrementAndGet();
    }

    @Override
    public void failed(String connection, Throwable failure) {
        failures.add(failure);
    }

    @Override
    public void undecodable(String connection, String problem) {
        undecodables.add(problem);
    }

    @Override
    public void dropped(String connection, int bytes) {
        drops.add(bytes);
    }

    @Override
    public void closed(String connection, int code) {
        closings.add(code);
    }

    @Override
    public void joined(String connection, String pattern, String status, Duration took) {
        if (status.equals("ok")) {
            joins.add(pattern);
        }
    }

    @Override
    public void left(String connection, String pattern, String reason, Duration took) {
        leaves.add(pattern);
    }
}
