package dev.patchbay.socket;

/**
 * How many messages a peer may send: a bucket of {@code burst} tokens, of which every message takes one and every
 * second brings {@code perSecond}. For {@link Limits#withMessageRate}, where one message too many closes the
 * connection with 1008.
 *
 * <pre>{@code
 * Limits limits = Limits.defaults().withMessageRate(new MessageRate(20, 100));
 * }</pre>
 *
 * <p>A bucket is full when its connection begins, and each connection has one. To limit a user or an address,
 * whatever connections it has, take a {@link RateLimiter}.
 *
 * @param perSecond messages a second, in the long run; {@code 0.1} for six a minute
 * @param burst messages at once, after a silence
 */
public record MessageRate(double perSecond, int burst) {

    /** As many as it likes. */
    public static final MessageRate UNLIMITED = new MessageRate(Double.POSITIVE_INFINITY, Integer.MAX_VALUE);

    /**
     * Checks that something may be sent at all.
     *
     * @throws IllegalArgumentException where the rate is not positive, or the burst less than 1
     */
    public MessageRate {
        if (!(perSecond > 0) || burst < 1) {
            throw new IllegalArgumentException(
                    "A message rate needs more than 0 a second and a burst of at least 1, got " + perSecond + " and "
                            + burst);
        }
    }
}
