package dev.patchbay.attendance;

import dev.patchbay.socket.Limits;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.Stream;

/** Looks after the time limits of all connections with one task: one for each would cost more than the messages. */
public final class Ticker {

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int TICKS_PER_TIMEOUT = 10;

    private final Attendance attendance;
    private final Time time;
    private final Duration interval;
    private volatile Time.Task next = () -> {};
    private volatile boolean stopped;

    /**
     * Does not tick yet.
     *
     * @param all the time limits; it ticks often enough for the shortest of them
     */
    public Ticker(Attendance attendance, Time time, Collection<Limits> all) {
        this.attendance = attendance;
        this.time = time;
        this.interval = interval(all);
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
                        limits.pings())
                .filter(time -> !time.isZero());
    }

    /** Ticks, now and from now on. */
    public void start() {
        next = time.after(interval, this::start);
        if (stopped) {
            next.cancel();
        }
        attendance.checkTimes();
    }

    /** Ticks no more. */
    public void stop() {
        stopped = true;
        next.cancel();
    }
}
