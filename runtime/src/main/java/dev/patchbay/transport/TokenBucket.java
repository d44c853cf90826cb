package dev.patchbay.transport;

import dev.patchbay.socket.MessageRate;

/** What is left of one peer's {@link MessageRate}. For one thread at a time. */
final class TokenBucket {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final TokenBucket BOTTOMLESS = new TokenBucket(MessageRate.UNLIMITED, () -> 0);

    private final MessageRate rate;
    private final Clock clock;
    private final boolean unlimited;
    private double tokens;
    private long filledAt;

    /**
     * A full bucket.
     *
     * @param rate how large it is and how fast it fills
     * @param clock finer than the watchdog's, between whose ticks many messages come
     */
    TokenBucket(MessageRate rate, Clock clock) {
        this.rate = rate;
        this.clock = clock;
        this.unlimited = rate.equals(MessageRate.UNLIMITED);
        this.tokens = rate.burst();
        this.filledAt = clock.now();
    }

    /** A full bucket: all peers share one where the rate has no limit. */
    static TokenBucket of(MessageRate rate, Clock clock) {
        return rate.equals(MessageRate.UNLIMITED) ? BOTTOMLESS : new TokenBucket(rate, clock);
    }

    /** Takes a token, if there is one. */
    boolean take() {
        if (unlimited) {
            return true;
        }
        long now = clock.now();
        tokens = Math.min(rate.burst(), tokens + (now - filledAt) * rate.perSecond() / NANOS_PER_SECOND);
        filledAt = now;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
