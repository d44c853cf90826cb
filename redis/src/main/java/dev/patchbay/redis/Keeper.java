package dev.patchbay.redis;

import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.log.OneLine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a connection to Redis: connects, says that this node is here, sees by its own heartbeats that both connections live, and
 * begins anew where they do not. All of it happens on one thread, the departures'.
 */
final class Keeper {

    private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Redis redis;
    private final Settings settings;
    private final List<String> channels;
    private final Departures departures;
    private final ScheduledExecutorService thread;
    private final Complaints complaints;
    private volatile long echoedAt;
    private volatile Consumer<byte[]> received = nobody -> {};
    private int attempt; // which connection it is
    private Duration pause = FIRST_PAUSE;
    private boolean isOver;
    private boolean wasAway;

    Keeper(Redis redis, Settings settings, List<String> channels, Departures departures, Around around) {
        this.redis = redis;
        this.settings = settings;
        this.channels = channels;
        this.departures = departures;
        this.thread = around.departures();
        this.complaints = around.complaints();
    }

    /** Connects, and hands on what comes. */
    void begin(Consumer<byte[]> takes) {
        received = takes;
        long beat = settings.heartbeat().toNanos();
        var unusedBeat = thread.scheduleAtFixedRate(() -> guarded(this::beat), beat, beat, TimeUnit.NANOSECONDS);
        later(Duration.ZERO, this::connect);
    }

    /** A heartbeat of this node has come back. Any thread. */
    void echo() {
        echoedAt = System.nanoTime();
    }

    private void connect() {
        if (isOver) {
            return;
        }
        int current = ++attempt;
        var unusedEnd = redis.connect(
                        channels, received, () -> later(Duration.ZERO, () -> ended(current, "it hung up")))
                .whenComplete((line, failure) -> later(Duration.ZERO, () -> {
                    if (failure == null) {
                        opened(current, line);
                    } else {
                        failed(failure);
                    }
                }));
    }

    private void opened(int current, Redis.Line line) {
        if (isOver || current != attempt) {
            line.close();
            return;
        }
        echoedAt = System.nanoTime();
        departures.begin(line);
        var unusedHello = departures.tell(Frame.Kind.HELLO);
        pause = FIRST_PAUSE;
        if (wasAway) {
            wasAway = false;
            complaints.tell(
                    "back", more -> LOG.info("Redis is back, and this node is one of the others again{}", more));
        }
    }

    private void failed(Throwable failure) {
        away(failure instanceof TimeoutException ? "it does not answer" : reason(failure));
        again();
    }

    private void ended(int current, String why) {
        if (current == attempt && departures.isOpen()) {
            departures.end();
            away(why);
            again();
        }
    }

    private void again() {
        Duration next = pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis()));
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        later(next, this::connect);
    }

    private void away(String why) {
        if (!wasAway && !isOver) {
            wasAway = true;
            complaints.tell(
                    "away",
                    more -> LOG.warn(
                            "Redis is away ({}): until it is back, this node is on its own, and what it broadcasts"
                                    + " reaches its own clients only{}",
                            why,
                            more));
        }
    }

    /** With the cause that says it; of a host, not of a password. */
    private static String reason(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        return OneLine.of(String.valueOf(last.getMessage()), 200);
    }

    private void beat() {
        if (!departures.isOpen()) {
            return;
        }
        if (System.nanoTime() - echoedAt > settings.patience().toNanos()) {
            ended(attempt, "it does not answer");
        } else {
            var unusedBeat = departures.tell(Frame.Kind.ALIVE);
        }
    }

    /** Says goodbye, and hangs up; completes when that is over. The thread. */
    void end(CompletableFuture<Void> over) {
        isOver = true;
        var unusedEnd = departures
                .tell(Frame.Kind.BYE)
                .toCompletableFuture()
                .orTimeout(1, TimeUnit.SECONDS)
                .whenComplete((count, failure) -> later(Duration.ZERO, () -> {
                    departures.end();
                    redis.close();
                    over.complete(null);
                }));
    }

    private void later(Duration delay, Runnable task) {
        try {
            var unusedTask = thread.schedule(() -> guarded(task), delay.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closed) {
            return; // nothing is kept any more
        }
    }

    private void guarded(Runnable task) {
        try {
            task.run();
        } catch (Throwable failure) {
            complaints.tell(
                    "keeper, " + failure.getClass().getName(),
                    more -> LOG.error("Looking after Redis failed{}", more, LoggedFailure.of(failure)));
        }
    }
}
