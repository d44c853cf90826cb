package dev.patchbay.time;

import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The JVM's time. What is to be done later stands in a wheel of slots, so that a task is taken in and forgotten in constant time,
 * however many there are (Varghese and Lauck, Hashed and Hierarchical Timing Wheels, scheme 6). One daemon thread goes round, sleeps
 * where slots are empty, and ends when nothing has been asked for during {@link #REST}.
 */
final class Wheel implements Time {

    /** From one slot to the next, in nanoseconds. */
    static final long TICK = TimeUnit.MILLISECONDS.toNanos(1);

    /** How long the thread waits for a task where there is none. */
    private static final Duration REST = Duration.ofSeconds(1);

    private static final int SLOTS = 1024;
    private static final long LONGEST_SLEEP = TimeUnit.SECONDS.toNanos(1);
    private static final long ASLEEP = Long.MIN_VALUE;

    private static final Logger LOG = LoggerFactory.getLogger(Wheel.class);

    private final Complaints complaints = new Complaints();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition sooner = lock.newCondition();
    private final List<Set<Entry>> slots =
            Stream.<Set<Entry>>generate(LinkedHashSet::new).limit(SLOTS).toList();
    private final BitSet filled = new BitSet(SLOTS);
    private final long rest;
    private final long start = System.nanoTime();
    private volatile long now = ASLEEP;
    private long next; // the first tick that is not over
    private long wakesAt = Long.MAX_VALUE; // as a tick

    Wheel() {
        this(REST);
    }

    /** Whose thread rests for another time. */
    Wheel(Duration rest) {
        this.rest = rest.toNanos();
    }

    /** A task in its slot. */
    private final class Entry implements Task {

        private final Runnable task;
        private final long due;

        Entry(Runnable task, long due) {
            this.task = task;
            this.due = due;
        }

        @Override
        public void cancel() {
            lock.lock();
            try {
                remove(this);
            } finally {
                lock.unlock();
            }
        }
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }

    @Override
    public long now() {
        long known = now;
        return known == ASLEEP ? System.nanoTime() : known;
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public Task after(Duration delay, Runnable task) {
        long wait = Math.max(0, TimeUnit.NANOSECONDS.convert(delay));
        lock.lock();
        try {
            if (now == ASLEEP) {
                begin();
            }
            long passed = passed();
            long due = wait > Long.MAX_VALUE - passed - TICK ? Long.MAX_VALUE : (passed + wait + TICK - 1) / TICK;
            Entry entry = new Entry(task, Math.max(due, next)); // lest it wait for the next round
            add(entry);
            return entry;
        } finally {
            lock.unlock();
        }
    }

    private long passed() {
        return System.nanoTime() - start;
    }

    private static int slot(long tick) {
        return (int) (tick % SLOTS);
    }

    private void begin() {
        Thread thread = new Thread(this::run, "patchbay-time");
        thread.setDaemon(true);
        thread.start();
        now = System.nanoTime();
        next = passed() / TICK;
    }

    private void add(Entry entry) {
        slots.get(slot(entry.due)).add(entry);
        filled.set(slot(entry.due));
        if (entry.due < wakesAt) {
            sooner.signal();
        }
    }

    private void remove(Entry entry) {
        Set<Entry> slot = slots.get(slot(entry.due));
        slot.remove(entry);
        filled.set(slot(entry.due), !slot.isEmpty());
    }

    private void run() {
        for (List<Entry> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(this::run);
        }
    }

    private void run(Entry entry) {
        try {
            entry.task.run();
        } catch (Throwable failure) { // the others go on
            complaints.tell(
                    failure.getClass().getName(),
                    more -> LOG.error("What was to be done later failed{}", more, LoggedFailure.of(failure)));
        }
    }

    /** Waits for tasks that are due; empty at the end of the thread. */
    private List<Entry> due() {
        lock.lock();
        try {
            long restsUntil = System.nanoTime() + rest;
            while (true) {
                now = System.nanoTime();
                List<Entry> due = take((now - start) / TICK);
                if (!due.isEmpty()) {
                    return due;
                }
                if (filled.isEmpty() && now - restsUntil >= 0) {
                    now = ASLEEP;
                    return due;
                }
                sleep(restsUntil);
            }
        } finally {
            lock.unlock();
        }
    }

    private List<Entry> take(long current) {
        List<Entry> due = new ArrayList<>();
        for (long tick = Math.max(next, current - SLOTS + 1); tick <= current; tick++) {
            slots.get(slot(tick)).stream().filter(entry -> entry.due <= current).forEach(due::add);
        }
        next = current + 1;
        due.forEach(this::remove);
        due.sort((one, other) -> Long.compare(one.due, other.due));
        return due;
    }

    @SuppressWarnings("WaitNotInLoop") // the loop is around it: whoever wakes looks again
    private void sleep(long restsUntil) {
        int at = slot(next);
        int ahead = filled.nextSetBit(at);
        int around = ahead < 0 ? filled.nextSetBit(0) + SLOTS : ahead;
        boolean isEmpty = filled.isEmpty();
        wakesAt = isEmpty ? Long.MAX_VALUE : next + around - at;
        long nanos = isEmpty ? restsUntil - System.nanoTime() : wakesAt * TICK - passed();
        try {
            long unused = sooner.awaitNanos(Math.min(nanos, LONGEST_SLEEP));
        } catch (InterruptedException e) {
            now = System.nanoTime(); // a task's doing, which is nobody's business here
        }
    }
}
