package dev.patchbay.transport;

import dev.patchbay.socket.MessageRate;
import dev.patchbay.time.Time;

/** What is left of one peer's {@link MessageRate}. For one thread at a time. */
public final class TokenBucket {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final TokenBucket BOTTOMLESS = new TokenBucket(MessageRate.UNLIMITED, Time.SYSTEM);

    private final MessageRate rate;
    private final Time time;
    private final boolean unlimited;
    private double tokens;
    private long filledAt;

    /**
     * A full bucket.
     *
     * @param rate how large it is and how fast it fills
     * @param time asked exactly: many messages come at once
     */
    TokenBucket(MessageRate rate, Time time) {
        this.rate = rate;
        this.time = time;
        this.unlimited = rate.equals(MessageRate.UNLIMITED);
        this.tokens = rate.burst();
        this.filledAt = time.nanoTime();
    }

    /** A full bucket: all peers share one where the rate has no limit. */
    public static TokenBucket of(MessageRate rate, Time time) {
        return rate.equals(MessageRate.UNLIMITED) ? BOTTOMLESS : new TokenBucket(rate, time);
    }

    /** Takes a token, if there is one. */
    public boolean take() {
        if (unlimited) {
            return true;
        }
        long now = time.nanoTime();
        tokens = Math.min(rate.burst(), tokens + (now - filledAt) * rate.perSecond() / NANOS_PER_SECOND);
        filledAt = now;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
