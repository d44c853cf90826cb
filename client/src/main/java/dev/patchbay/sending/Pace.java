package dev.patchbay.sending;

import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientException.RateLimited;
import dev.patchbay.message.Outbound;
import dev.patchbay.rate.Admission;
import dev.patchbay.rate.ClientRateLimit;
import dev.patchbay.rate.MessageKind;
import dev.patchbay.rate.RateCounts;
import dev.patchbay.session.Handover;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/**
 * Stands before one connection, and lets messages through as a {@link ClientRateLimit} says. What may go at once goes on the sender's
 * thread; what waits goes on a worker, when the one alarm rings that there is: at the time of the message that is next. Any thread.
 */
public final class Pace {

    private static final Time.Task NOTHING = () -> {};

    private final ClientRateLimit limit;
    private final Time time;
    private final Executor workers;
    private final LongAdder allowed = new LongAdder();
    private final LongAdder queued = new LongAdder();
    private final LongAdder rejected = new LongAdder();

    // Guarded by this; the limit is asked outside.
    private final TreeSet<Turn> waiting = new TreeSet<>(Turn.ORDER);
    private long turns;
    private boolean paused;
    private boolean releasing; // by one thread at a time; whoever comes meanwhile waits
    private Time.Task alarm = NOTHING;
    private long due;

    /** Nothing has been sent. */
    public Pace(ClientRateLimit limit, Time time, Executor workers) {
        this.limit = limit;
        this.time = time;
        this.workers = workers;
    }

    /** Sends a message of a kind, for what that costs, when its turn has come. */
    public CompletionStage<Void> send(
            Outbound message, MessageKind kind, Function<Outbound, CompletionStage<Void>> onward) {
        return send(message, limit.cost(message, kind), kind.priority(), onward);
    }

    /**
     * Sends a message when its turn has come.
     *
     * @param cost not negative
     * @param priority higher goes first; messages of one priority keep their order
     * @param onward sends it; called once at most
     * @return that of onward; fails with {@link RateLimited} where it does not come to that, or with what {@link #fail} says
     */
    public CompletionStage<Void> send(
            Outbound message, int cost, int priority, Function<Outbound, CompletionStage<Void>> onward) {
        if (cost < 0) {
            throw new IllegalArgumentException("Nothing costs less than nothing, got " + cost);
        }
        Turn turn = new Turn(message, cost, priority, number(), onward);
        try {
            return switch (limit.mode()) {
                case NORMAL, ALWAYS_ALLOW -> isBehindOthers(turn) ? queue(turn, Duration.ZERO) : admitted(turn);
                case ALWAYS_QUEUE -> queue(turn, Duration.ZERO);
                case ALWAYS_REJECT -> CompletableFuture.failedStage(rejection(Optional.empty()));
            };
        } catch (RuntimeException | Error failure) { // a limit's of the program's
            return CompletableFuture.failedStage(failure);
        }
    }

    private synchronized long number() {
        return turns++;
    }

    private CompletionStage<Void> admitted(Turn turn) {
        Admission admission = admission(turn);
        if (admission instanceof Admission.Now) {
            allowed.increment();
            return turn.goAtOnce();
        }
        return admission instanceof Admission.Later later
                ? queue(turn, later.delay())
                : CompletableFuture.failedStage(rejection(((Admission.Rejected) admission).retryAfter()));
    }

    private synchronized boolean isBehindOthers(Turn turn) {
        return paused || releasing || !waiting.isEmpty() && Turn.ORDER.compare(waiting.first(), turn) < 0;
    }

    private Admission admission(Turn turn) {
        return switch (limit.mode()) {
            case ALWAYS_ALLOW -> Admission.now();
            case ALWAYS_REJECT -> Admission.rejected();
            case NORMAL, ALWAYS_QUEUE -> limit.admit(turn.cost, turn.priority, time.nanoTime());
        };
    }

    private CompletionStage<Void> queue(Turn turn, Duration wait) {
        int most = limit.queue();
        boolean isLet = limit.mode() == ClientRateLimit.Mode.ALWAYS_ALLOW;
        synchronized (this) {
            if (waiting.size() < most) {
                waiting.add(turn);
                queued.increment();
                ringFor(isLet ? waiting.first() : turn, wait);
                return turn.sent();
            }
        }
        return CompletableFuture.failedStage(rejection(room(wait)));
    }

    private RateLimited rejection(Optional<Duration> retryAfter) {
        rejected.increment();
        return new RateLimited(retryAfter);
    }

    /** When the next place is free, as far as that is known. */
    private synchronized Optional<Duration> room(Duration wait) {
        long left = waiting.isEmpty() ? TimeUnit.NANOSECONDS.convert(wait) : due - time.nanoTime();
        return paused || left <= 0 ? Optional.empty() : Optional.of(Duration.ofNanos(left));
    }

    private void ringFor(Turn turn, Duration wait) {
        if (!paused && !releasing && waiting.first() == turn) {
            alarm.cancel();
            due = time.nanoTime() + TimeUnit.NANOSECONDS.convert(wait); // for ever, too
            alarm = time.after(wait, this::ring);
        }
    }

    private void ring() {
        synchronized (this) {
            if (releasing || paused || waiting.isEmpty()) {
                return;
            }
            releasing = true;
        }
        Handover.toWorker(workers, this::release);
    }

    private void release() {
        for (Optional<Turn> next = next(); next.isPresent(); next = next()) {
            Turn turn = next.get();
            try {
                decide(turn, admission(turn));
            } catch (RuntimeException | Error failure) { // a limit's of the program's
                takes(turn);
                turn.fail(failure);
            }
        }
    }

    private synchronized Optional<Turn> next() {
        releasing = releasing && !paused && !waiting.isEmpty();
        return releasing ? Optional.of(waiting.first()) : Optional.empty();
    }

    private void decide(Turn turn, Admission admission) {
        if (admission instanceof Admission.Later later) {
            rest(turn, later.delay());
        } else if (takes(turn)) {
            if (admission instanceof Admission.Rejected no) {
                turn.fail(rejection(no.retryAfter()));
            } else {
                turn.go();
            }
        }
    }

    /** Ends the release, unless another message is next by now. */
    private synchronized void rest(Turn turn, Duration wait) {
        if (!waiting.isEmpty() && waiting.first() == turn) {
            releasing = false;
            ringFor(turn, wait);
        }
    }

    private synchronized boolean takes(Turn turn) {
        return waiting.remove(turn);
    }

    /** Nothing goes from now on: what waits stays, and what comes waits with it. */
    public synchronized void pause() {
        paused = true;
        alarm.cancel();
    }

    /** Goes on. */
    public synchronized void resume() {
        paused = false;
        if (!waiting.isEmpty()) {
            ringFor(waiting.first(), Duration.ZERO);
        }
    }

    /** Fails what waits. */
    public void fail(ClientException why) {
        List<Turn> failed;
        synchronized (this) {
            failed = new ArrayList<>(waiting);
            waiting.clear();
            alarm.cancel();
        }
        failed.forEach(turn -> turn.fail(why));
    }

    /** What became of messages. */
    public synchronized RateCounts counts() {
        return new RateCounts(allowed.sum(), queued.sum(), rejected.sum(), waiting.size());
    }
}
