package dev.patchbay.rate;

import dev.patchbay.message.Outbound;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntBiFunction;

/**
 * A bucket of tokens, which is full at first, and into which one more falls whenever an interval is over. A message takes what it costs.
 * One that costs more than there is room for goes when the bucket is full, and what follows waits until that is paid.
 *
 * <pre>{@code
 * TokenBucket limit = ClientRateLimit.bucket(60, Duration.ofSeconds(1))
 *         .withSpacing(Duration.ofMillis(20))
 *         .withCosts((message, kind) -> 1 + message.size() / 1024)
 *         .withQueue(500);
 * limit.mode(ClientRateLimit.Mode.ALWAYS_REJECT);      // for a while, and while it is used
 * }</pre>
 *
 * <p>Made by {@link ClientRateLimit#bucket} and {@link ClientRateLimit#evenly}. Each {@code with} method makes another bucket, which is
 * full; this one stays as it is.
 */
public final class TokenBucket implements ClientRateLimit {

    /** {@value} tokens, unless said. */
    public static final int DEFAULT_CAPACITY = 60;

    /** One token a second, unless said. */
    public static final Duration DEFAULT_REFILL = Duration.ofSeconds(1);

    private static final long MOST_NANOS = Long.MAX_VALUE / 4; // so that two of them can be added

    /** What is said about it; times are nanoseconds, and {@code full} is that of filling it. */
    private record Plan(long token, long full, long spacing, ToIntBiFunction<Outbound, MessageKind> costs, int queue) {}

    private final Plan plan;
    private volatile Mode mode = Mode.NORMAL;

    // Guarded by this; nothing of the program's is called meanwhile.
    private long level; // nanoseconds of filling; negative where something is to be paid yet
    private long filledAt;
    private long spacedUntil;
    private boolean begun;

    TokenBucket(int capacity, Duration refill) {
        this(plan(capacity, refill));
    }

    private TokenBucket(Plan plan) {
        this.plan = plan;
        this.level = plan.full();
    }

    private static Plan plan(int capacity, Duration refill) {
        long token = TimeUnit.NANOSECONDS.convert(refill);
        if (capacity < 1 || token < 1 || token > MOST_NANOS / capacity) {
            throw new IllegalArgumentException(
                    "A bucket needs room for a token or more, and a time that it takes to come, got " + capacity
                            + " and " + refill);
        }
        return new Plan(token, capacity * token, 0, (message, kind) -> kind.cost(), DEFAULT_QUEUE);
    }

    /** A full one of {@value #DEFAULT_CAPACITY} tokens, into which one falls a second. */
    public static TokenBucket standard() {
        return new TokenBucket(DEFAULT_CAPACITY, DEFAULT_REFILL);
    }

    /** The same, with a time that passes from one message to the next at least, whatever is in the bucket; zero unless said. */
    public TokenBucket withSpacing(Duration spacing) {
        long nanos = TimeUnit.NANOSECONDS.convert(spacing);
        if (nanos < 0 || nanos > MOST_NANOS) {
            throw new IllegalArgumentException("Messages are some time apart, or none, got " + spacing);
        }
        return new TokenBucket(new Plan(plan.token(), plan.full(), nanos, plan.costs(), plan.queue()));
    }

    /** The same, where a message costs what the program says; asked once for each, on the sender's thread. */
    public TokenBucket withCosts(ToIntBiFunction<Outbound, MessageKind> costs) {
        return new TokenBucket(new Plan(plan.token(), plan.full(), plan.spacing(), costs, plan.queue()));
    }

    /** The same, where so many messages of a connection may wait; {@value ClientRateLimit#DEFAULT_QUEUE} unless said, 0 for none. */
    public TokenBucket withQueue(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("No queue is shorter than an empty one, got " + most);
        }
        return new TokenBucket(new Plan(plan.token(), plan.full(), plan.spacing(), plan.costs(), most));
    }

    /** Changes the mode of this bucket, for all of its connections, from now on; {@link Mode#NORMAL} until then. */
    public void mode(Mode other) {
        mode = other;
    }

    @Override
    public Mode mode() {
        return mode;
    }

    @Override
    public int queue() {
        return plan.queue();
    }

    @Override
    public int cost(Outbound message, MessageKind kind) {
        return plan.costs().applyAsInt(message, kind);
    }

    @Override
    public synchronized Admission admit(int cost, int priority, long now) {
        fill(now);
        long price = cost > MOST_NANOS / plan.token() ? MOST_NANOS : cost * plan.token();
        long wait = Math.max(Math.min(price, plan.full()) - level, spacedUntil - now);
        if (wait > 0) {
            return Admission.later(Duration.ofNanos(wait));
        }
        level -= price;
        spacedUntil = now + plan.spacing();
        return Admission.now();
    }

    private void fill(long now) {
        if (!begun) {
            begun = true;
            filledAt = now;
            spacedUntil = now;
        }
        long passed = Math.max(0, now - filledAt); // threads may ask in another order than that of their clocks
        level = passed >= plan.full() - level ? plan.full() : level + passed;
        filledAt += passed;
    }
}
