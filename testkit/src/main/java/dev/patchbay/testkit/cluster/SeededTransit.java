package dev.patchbay.testkit.cluster;

import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;

/**
 * A network as a seed chooses it: each message takes a time of its own, so that those of different lanes overtake each
 * other. What arrives does so on the thread that moves the time. Any thread sends.
 */
public final class SeededTransit implements Transit {

    private final Time time;
    private final Random chance; // guarded by this, as everything is
    private final Map<Lane, Queue<Packet>> lanes = new HashMap<>();
    private long shortest;
    private long longest;
    private double loss;

    private record Packet(long due, Runnable arrival) {}

    /** A network that takes no time at first, and loses nothing. */
    public SeededTransit(long seed, Time time) {
        this.time = time;
        this.chance = new Random(seed);
    }

    /** What is sent from now on takes at least this time, and less than that, or exactly this where they are the same. */
    public synchronized void delay(Duration least, Duration most) {
        if (least.isNegative() || most.compareTo(least) < 0) {
            throw new IllegalArgumentException(
                    "Expected two durations, the longer one last, got " + least + ", " + most);
        }
        shortest = least.toNanos();
        longest = most.toNanos();
    }

    /** How many messages of those that are sent from now on are lost: 0 for none, 1 for all. */
    public synchronized void loss(double rate) {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("Expected a rate from 0 to 1, got " + rate);
        }
        loss = rate;
    }

    @Override
    public synchronized boolean loses() {
        return loss > 0 && chance.nextDouble() < loss;
    }

    @Override
    public void carry(Lane lane, Runnable arrival) {
        long delay;
        synchronized (this) {
            Queue<Packet> queue = lanes.computeIfAbsent(lane, any -> new ArrayDeque<>());
            long due = time.now() + (longest > shortest ? chance.nextLong(shortest, longest) : shortest);
            for (Packet before : queue) {
                due = Math.max(due, before.due());
            }
            queue.add(new Packet(due, arrival));
            delay = due - time.now();
        }
        later(Duration.ofNanos(delay), () -> arrive(lane));
    }

    private void arrive(Lane lane) {
        Packet next;
        synchronized (this) {
            Queue<Packet> queue = Objects.requireNonNull(lanes.get(lane));
            next = queue.remove();
            if (queue.isEmpty()) {
                lanes.remove(lane);
            }
        }
        next.arrival().run();
    }

    @Override
    public void later(Duration delay, Runnable task) {
        var unused = time.after(delay, task);
    }
}
