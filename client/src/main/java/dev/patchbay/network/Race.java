package dev.patchbay.network;

import dev.patchbay.client.ClientException.TimedOut;
import dev.patchbay.client.Phase;
import dev.patchbay.time.Time;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Connects to the addresses of a name, each a moment behind the one before, or as soon as that one has failed (RFC 8305, section 5). The
 * first that arrives wins, and all others are given up.
 */
final class Race {

    /** What one address has before the next one starts. */
    static final Duration HEAD_START = Duration.ofMillis(250);

    /** Where is run. */
    @FunctionalInterface
    interface Track {

        /** Begins to connect, and tells the runner what becomes of it, on any thread; returns what gives it up. */
        Runnable start(InetSocketAddress address, Runner runner);
    }

    private final Queue<InetSocketAddress> waiting;
    private final Track track;
    private final Time time;
    private final Duration limit;
    private final Consumer<Throwable> lost;
    private final Set<Runner> running = new HashSet<>();
    private final List<Throwable> failures = new ArrayList<>();
    private Time.Task headStart = () -> {};
    private boolean over;

    /**
     * Not begun.
     *
     * @param addresses one or more, in order
     * @param limit for each
     * @param lost is told once, where none arrives
     */
    Race(List<InetSocketAddress> addresses, Track track, Time time, Duration limit, Consumer<Throwable> lost) {
        this.waiting = new ArrayDeque<>(addresses);
        this.track = track;
        this.time = time;
        this.limit = limit;
        this.lost = lost;
    }

    /** Starts the next one, if there is one and none has arrived. */
    synchronized void next() {
        headStart.cancel();
        if (over || waiting.isEmpty()) {
            return;
        }
        Runner runner = new Runner();
        running.add(runner);
        headStart = waiting.size() > 1 ? time.after(HEAD_START, this::next) : headStart;
        runner.alarm = time.after(limit, () -> runner.fails(new TimedOut(Phase.CONNECT, limit)));
        runner.givesUp = track.start(waiting.remove(), runner);
    }

    /** Gives all of them up. */
    synchronized void cancel() {
        over = true;
        headStart.cancel();
        running.forEach(Runner::stop);
        running.clear();
    }

    private synchronized boolean arrives(Runner runner) {
        if (over || !running.remove(runner)) {
            return false;
        }
        runner.alarm.cancel();
        cancel();
        return true;
    }

    private void fails(Runner runner, Throwable why) {
        if (isLast(runner, why)) {
            lost.accept(failure());
        }
    }

    private synchronized boolean isLast(Runner runner, Throwable why) {
        if (over || !running.remove(runner)) {
            return false;
        }
        runner.stop();
        failures.add(why);
        next();
        over = running.isEmpty();
        return over;
    }

    /** What tells most: that a connection was refused, for instance, and not that another was not answered. */
    private synchronized Throwable failure() {
        Throwable first = failures.stream()
                .filter(why -> !(why instanceof TimedOut))
                .findFirst()
                .orElse(failures.get(0));
        failures.stream().filter(why -> why != first).forEach(first::addSuppressed);
        return first;
    }

    /** One address. */
    final class Runner {

        private Time.Task alarm = () -> {};
        private Runnable givesUp = () -> {};

        private Runner() {}

        /** Whether it is the first one; otherwise nobody wants it any more. */
        boolean arrives() {
            return Race.this.arrives(this);
        }

        void fails(Throwable why) {
            Race.this.fails(this, why);
        }

        private void stop() {
            alarm.cancel();
            givesUp.run();
        }
    }
}
