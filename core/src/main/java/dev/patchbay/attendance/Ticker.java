package dev.patchbay.attendance;

import dev.patchbay.socket.Limits;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Looks after the time limits of all connections with one task: one for each would cost more than the messages. */
public final class Ticker {

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int TICKS_PER_TIMEOUT = 10;

    private final Attendance attendance;
    private final Time time;
    private final NavigableMap<Duration, Integer> intervals = new TreeMap<>(); // guarded by this, as what follows
    private Time.Task next = () -> {};
    private boolean stopped;

    /**
     * Does not tick yet.
     *
     * @param all the time limits; it ticks often enough for the shortest of them
     */
    public Ticker(Attendance attendance, Time time, Collection<Limits> all) {
        this.attendance = attendance;
        this.time = time;
        this.intervals.put(interval(all), 1);
    }

    static Duration interval(Collection<Limits> all) {
        return Stream.concat(
                        Stream.of(LONGEST),
                        all.stream().flatMap(Ticker::times).map(time -> time.dividedBy(TICKS_PER_TIMEOUT)))
                .min(Duration::compareTo)
                .orElse(LONGEST);
    }

    private static Stream<Duration> times(Limits limits) {
        return Stream.of(
                        limits.idleTimeout(),
                        limits.partTimeout(),
                        limits.progressTimeout(),
                        limits.closeTimeout(),
                        limits.pings(),
                        limits.pongTimeout().orElse(Duration.ZERO))
                .filter(time -> !time.isZero());
    }

    /** Ticks, now and from now on. */
    public void start() {
        wind();
        attendance.checkTimes();
    }

    /** Ticks often enough for these limits, too, until the task that it returns is cancelled. Any thread. */
    public Time.Task watch(Limits limits) {
        Duration interval = interval(List.of(limits));
        count(interval, 1);
        AtomicBoolean over = new AtomicBoolean();
        return () -> {
            if (over.compareAndSet(false, true)) {
                count(interval, -1);
            }
        };
    }

    private synchronized void count(Duration interval, int change) {
        Duration before = intervals.firstKey();
        intervals.merge(interval, change, (many, one) -> many + one == 0 ? null : many + one);
        if (intervals.firstKey().compareTo(before) < 0) {
            wind();
        }
    }

    private synchronized void wind() {
        next.cancel();
        if (!stopped) {
            next = time.after(intervals.firstKey(), this::start);
        }
    }

    /** Ticks no more. */
    public synchronized void stop() {
        stopped = true;
        next.cancel();
    }
}
