package dev.patchbay.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Waits longer from attempt to attempt, and gives up where no further attempt would help: after the statuses 400, 403, 404, 405 and
 * 410, a certificate that is not trusted, and the close codes 1002, 1003 and 1007 to 1010. What a server asks for with
 * {@code Retry-After} is waited for, an hour at most. Immutable; any thread.
 *
 * <pre>{@code
 * BackOff.exponential(Duration.ofMillis(500), Duration.ofSeconds(20)).fullJitter().attempts(10);
 * }</pre>
 */
public final class BackOff implements ReconnectPolicy {

    private static final Rules PLAIN = new Rules(new Share(1, 1), Integer.MAX_VALUE, Optional.empty(), code -> false);
    private static final int MOST_DOUBLINGS = 30;

    /** Half a second, doubled up to 20 seconds, any part of it, for ever. */
    public static final BackOff DEFAULT =
            exponential(Duration.ofMillis(500), Duration.ofSeconds(20)).fullJitter();

    /** How long is waited behind the n-th attempt, counted from 1. */
    @FunctionalInterface
    private interface Delays {
        Duration behind(int attempt);
    }

    private record Share(double least, double most) {}

    /**
     * What changes from one to the next.
     *
     * @param share of the delay that is waited, at random
     * @param attempts how many there are
     * @param time how long it may take
     */
    private record Rules(Share share, int attempts, Optional<Duration> time, IntPredicate codes) {}

    private final Delays delays;
    private final Rules rules;
    private final Supplier<? extends RandomGenerator> random;

    private BackOff(Delays delays, Rules rules, Supplier<? extends RandomGenerator> random) {
        this.delays = delays;
        this.rules = rules;
        this.random = random;
    }

    private static BackOff of(Delays delays) {
        return new BackOff(delays, PLAIN, ThreadLocalRandom::current);
    }

    /** Doubles the delay from attempt to attempt. */
    public static BackOff exponential(Duration first, Duration longest) {
        checkNotNegative(first);
        checkNotNegative(longest);
        return of(attempt -> {
            Duration delay = first.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
            return delay.compareTo(longest) > 0 ? longest : delay;
        });
    }

    /** Makes the delay longer by the same step from attempt to attempt. */
    public static BackOff linear(Duration step, Duration longest) {
        checkNotNegative(step);
        checkNotNegative(longest);
        return of(attempt -> {
            Duration delay = step.multipliedBy(attempt);
            return delay.compareTo(longest) > 0 ? longest : delay;
        });
    }

    /** Does not wait. */
    public static BackOff immediate() {
        return of(attempt -> Duration.ZERO);
    }

    /** Waits as long as a table says, the last of it again and again. */
    public static BackOff table(Duration... delays) {
        List<Duration> all = List.of(delays);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A table of delays needs one or more");
        }
        all.forEach(BackOff::checkNotNegative);
        return of(attempt -> all.get(Math.min(attempt, all.size()) - 1));
    }

    /** Waits as phoenix.js does: 10, 50, 100, 150, 200, 250, 500, 1,000 and 2,000 ms, and then 5 seconds. */
    public static BackOff phoenix() {
        Duration[] delays = List.of(10, 50, 100, 150, 200, 250, 500, 1_000, 2_000, 5_000).stream()
                .map(Duration::ofMillis)
                .toArray(Duration[]::new);
        return table(delays);
    }

    /** Waits any part of the delay, at random, so that many clients do not come back together. */
    public BackOff fullJitter() {
        return jitter(0, 1);
    }

    /**
     * Waits a part of the delay, at random.
     *
     * @param least the least part, from 0
     * @param most the most, up to 1 and no less
     */
    public BackOff jitter(double least, double most) {
        if (!(least >= 0 && least <= most && most <= 1)) {
            throw new IllegalArgumentException("A part of a delay is between 0 and 1, got " + least + " to " + most);
        }
        return with(new Rules(new Share(least, most), rules.attempts, rules.time, rules.codes));
    }

    /** Gives up behind so many attempts in a row. */
    public BackOff attempts(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("There is 1 attempt or more, got " + most);
        }
        return with(new Rules(rules.share, most, rules.time, rules.codes));
    }

    /** Gives up when the connection has not been well for so long. */
    public BackOff within(Duration time) {
        checkNotNegative(time);
        return with(new Rules(rules.share, rules.attempts, Optional.of(time), rules.codes));
    }

    /** Gives up behind these close codes, too: {@code code -> code >= 4400 && code < 4500}. */
    public BackOff giveUpAfter(IntPredicate codes) {
        return with(new Rules(rules.share, rules.attempts, rules.time, rules.codes.or(codes)));
    }

    /** Takes chance from a generator, which decides how much of a delay is waited: for tests, where it is to be the same again and again. */
    public BackOff random(RandomGenerator generator) {
        return new BackOff(delays, rules, () -> generator);
    }

    private BackOff with(Rules changed) {
        return new BackOff(delays, changed, random);
    }

    @Override
    public Next next(Attempt attempt) {
        Optional<String> verdict = new Finality(rules.codes).verdict(attempt.why());
        if (verdict.isPresent()) {
            return Next.giveUp(verdict.get());
        }
        if (attempt.number() >= rules.attempts) {
            return Next.giveUp("there were " + attempt.number() + " attempts");
        }
        Duration delay = delay(attempt);
        boolean isTooLong = rules.time
                .filter(time -> attempt.trouble().plus(delay).compareTo(time) > 0)
                .isPresent();
        return isTooLong ? Next.giveUp("it took longer than " + rules.time.get()) : Next.after(delay);
    }

    private Duration delay(Attempt attempt) {
        Duration whole = delays.behind(attempt.number());
        double part = rules.share.least
                + (rules.share.most - rules.share.least) * random.get().nextDouble();
        Duration own = Duration.ofNanos((long) (whole.toNanos() * part));
        return attempt.retryAfter()
                .orElse(Duration.ZERO)
                .plus(own); // all are asked for the same, and are not to come together
    }

    private static void checkNotNegative(Duration delay) {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("A delay is not negative, got " + delay);
        }
    }
}
