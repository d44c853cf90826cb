package dev.patchbay.sending;

import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** The messages that wait for their turn, and the one alarm there is: that of the first. Nothing else is called under its lock. */
final class Line {

    private static final Time.Task NOTHING = () -> {};

    private final Time time;
    private final Runnable ring;

    // Guarded by this.
    private final TreeSet<Turn> waiting = new TreeSet<>(Turn.ORDER);
    private boolean paused;
    private boolean moving; // by one thread at a time; whoever comes meanwhile waits
    private Time.Task alarm = NOTHING;
    private long due;

    /**
     * Nobody waits.
     *
     * @param ring runs when the first one's time has come; does not block
     */
    Line(Time time, Runnable ring) {
        this.time = time;
        this.ring = ring;
    }

    /** Whether a message that goes at once overtakes nobody that is before it. */
    synchronized boolean isClearFor(Turn turn) {
        return !paused && !moving && (waiting.isEmpty() || Turn.ORDER.compare(turn, waiting.first()) < 0);
    }

    /**
     * Takes a message in.
     *
     * @param most may wait, with this one
     * @param wait for how long, where it is the first
     * @return whether there is room
     */
    synchronized boolean add(Turn turn, int most, Duration wait) {
        if (waiting.size() >= most) {
            return false;
        }
        waiting.add(turn);
        ringFor(turn, wait);
        return true;
    }

    /** When the next place is free, as far as that is known. */
    synchronized Optional<Duration> room(Duration wait) {
        long left = waiting.isEmpty() ? TimeUnit.NANOSECONDS.convert(wait) : due - time.nanoTime();
        return paused || left <= 0 ? Optional.empty() : Optional.of(Duration.ofNanos(left));
    }

    /** Looks at the first one at once. */
    synchronized void hurry() {
        if (!waiting.isEmpty()) {
            ringFor(waiting.first(), Duration.ZERO);
        }
    }

    private void ringFor(Turn turn, Duration wait) {
        if (!paused && !moving && waiting.first() == turn) {
            alarm.cancel();
            due = time.nanoTime() + TimeUnit.NANOSECONDS.convert(wait); // for ever, too
            alarm = time.after(wait, ring);
        }
    }

    /** Begins to move, which one thread does until there is no {@link #next}, or the next one {@link #rests}. */
    synchronized boolean moves() {
        if (moving || paused || waiting.isEmpty()) {
            return false;
        }
        moving = true;
        return true;
    }

    synchronized Optional<Turn> next() {
        moving = moving && !paused && !waiting.isEmpty();
        return moving ? Optional.of(waiting.first()) : Optional.empty();
    }

    /** The message waits on, and all behind it; unless another one is the first by now. */
    synchronized void rests(Turn turn, Duration wait) {
        if (!waiting.isEmpty() && waiting.first() == turn) {
            moving = false;
            ringFor(turn, wait);
        }
    }

    /** Whether it still waited. */
    synchronized boolean takes(Turn turn) {
        return waiting.remove(turn);
    }

    synchronized List<Turn> takeAll() {
        List<Turn> all = new ArrayList<>(waiting);
        waiting.clear();
        alarm.cancel();
        return all;
    }

    synchronized void pause() {
        paused = true;
        alarm.cancel();
    }

    synchronized void resume() {
        paused = false;
        hurry();
    }

    synchronized int size() {
        return waiting.size();
    }
}
