package dev.patchbay.sending;

import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientException.RateLimited;
import dev.patchbay.message.Outbound;
import dev.patchbay.rate.Admission;
import dev.patchbay.rate.ClientRateLimit;
import dev.patchbay.rate.MessageKind;
import dev.patchbay.rate.RateCounts;
import dev.patchbay.session.Handover;
import dev.patchbay.session.SentStage;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Stands before one connection, and lets messages through as a {@link ClientRateLimit} says. What may go at once goes on the sender's
 * thread; what waits goes on a worker, at the time of the message that is next. Any thread.
 */
public final class Pace {

    private final ClientRateLimit limit;
    private final Time time;
    private final Executor workers;
    private final Consumer<Outbound> lost;
    private final Line line;
    private final AtomicLong turns = new AtomicLong();
    private final LongAdder allowed = new LongAdder();
    private final LongAdder queued = new LongAdder();
    private final LongAdder rejected = new LongAdder();

    /**
     * Nothing has been sent.
     *
     * @param lost is told of each message that is not sent, because it is refused or {@link #fail}ed
     */
    public Pace(ClientRateLimit limit, Time time, Executor workers, Consumer<Outbound> lost) {
        this.limit = limit;
        this.time = time;
        this.workers = workers;
        this.lost = lost;
        this.line = new Line(time, this::ring);
    }

    /**
     * Sends a message of a kind, for what that costs, when its turn has come.
     *
     * @param onward sends it; called once at most
     * @return that of onward; fails with {@link RateLimited} where it does not come to that, or with what {@link #fail} says
     */
    public CompletionStage<Void> send(
            Outbound message, MessageKind kind, Function<Outbound, CompletionStage<Void>> onward) {
        return start(message, () -> turn(message, kind, onward), false);
    }

    /** The same for one that has waited elsewhere: there is always room for it. */
    public CompletionStage<Void> sendOn(
            Outbound message, MessageKind kind, Function<Outbound, CompletionStage<Void>> onward) {
        return start(message, () -> turn(message, kind, onward), true);
    }

    /**
     * Sends a message when its turn has come.
     *
     * @param cost not negative
     * @param priority higher goes first; messages of one priority keep their order
     */
    CompletionStage<Void> send(
            Outbound message, int cost, int priority, Function<Outbound, CompletionStage<Void>> onward) {
        return start(message, () -> turn(message, cost, priority, onward), false);
    }

    /** Has a message counted that does not ask. */
    public void charge(Outbound message, MessageKind kind) {
        allowed.increment();
        if (limit.mode() != ClientRateLimit.Mode.ALWAYS_ALLOW) {
            limit.admit(limit.cost(message, kind), kind.priority(), time.nanoTime());
        }
    }

    private Turn turn(Outbound message, MessageKind kind, Function<Outbound, CompletionStage<Void>> onward) {
        return turn(message, limit.cost(message, kind), kind.priority(), onward);
    }

    private Turn turn(Outbound message, int cost, int priority, Function<Outbound, CompletionStage<Void>> onward) {
        if (cost < 0) {
            throw new IllegalArgumentException("Nothing costs less than nothing, got " + cost);
        }
        return new Turn(message, cost, priority, turns.getAndIncrement(), new SentStage(workers), onward);
    }

    private CompletionStage<Void> start(Outbound message, Supplier<Turn> turn, boolean isWelcome) {
        try {
            return start(turn.get(), isWelcome ? Integer.MAX_VALUE : limit.queue());
        } catch (RuntimeException | Error failure) { // of the program's limit
            lost.accept(message);
            return CompletableFuture.failedStage(failure);
        }
    }

    private CompletionStage<Void> start(Turn turn, int most) {
        return switch (limit.mode()) {
            case NORMAL -> line.isClearFor(turn) ? ask(turn, most) : queue(turn, most, Duration.ZERO);
            case ALWAYS_QUEUE -> queue(turn, most, Duration.ZERO);
            case ALWAYS_REJECT -> refuse(turn, Optional.empty());
            case ALWAYS_ALLOW -> {
                CompletionStage<Void> sent = line.isClearFor(turn) ? ask(turn, most) : queue(turn, most, Duration.ZERO);
                line.hurry();
                yield sent;
            }
        };
    }

    private CompletionStage<Void> ask(Turn turn, int most) {
        Admission admission = admission(turn);
        if (admission instanceof Admission.Now) {
            allowed.increment();
            return turn.goAtOnce();
        }
        return admission instanceof Admission.Later later
                ? queue(turn, most, later.delay())
                : refuse(turn, ((Admission.Rejected) admission).retryAfter());
    }

    private Admission admission(Turn turn) {
        return switch (limit.mode()) {
            case ALWAYS_ALLOW -> Admission.now();
            case ALWAYS_REJECT -> Admission.rejected();
            case NORMAL, ALWAYS_QUEUE -> limit.admit(turn.cost, turn.priority, time.nanoTime());
        };
    }

    private CompletionStage<Void> queue(Turn turn, int most, Duration wait) {
        if (line.add(turn, most, wait)) {
            queued.increment();
            return turn.sent();
        }
        return refuse(turn, line.room(wait));
    }

    private CompletionStage<Void> refuse(Turn turn, Optional<Duration> retryAfter) {
        rejected.increment();
        return fail(turn, new RateLimited(retryAfter));
    }

    private CompletionStage<Void> fail(Turn turn, Throwable why) {
        lost.accept(turn.message);
        turn.fail(why);
        return turn.sent();
    }

    private void ring() {
        if (line.moves()) {
            Handover.toWorker(workers, this::release);
        }
    }

    private void release() {
        for (Optional<Turn> next = line.next(); next.isPresent(); next = line.next()) {
            Turn turn = next.get();
            try {
                decide(turn, admission(turn));
            } catch (RuntimeException | Error failure) { // of the program's limit
                line.takes(turn);
                fail(turn, failure);
            }
        }
    }

    private void decide(Turn turn, Admission admission) {
        if (admission instanceof Admission.Later later) {
            line.rests(turn, later.delay());
        } else if (line.takes(turn)) {
            if (admission instanceof Admission.Rejected no) {
                refuse(turn, no.retryAfter());
            } else {
                turn.go();
            }
        }
    }

    /** Nothing goes from now on: what waits stays, and what comes waits with it. */
    public void pause() {
        line.pause();
    }

    /** Goes on. */
    public void resume() {
        line.resume();
    }

    /** Fails what waits. */
    public void fail(ClientException why) {
        line.takeAll().forEach(turn -> fail(turn, why));
    }

    /** What became of messages. */
    public RateCounts counts() {
        return new RateCounts(allowed.sum(), queued.sum(), rejected.sum(), line.size());
    }
}
