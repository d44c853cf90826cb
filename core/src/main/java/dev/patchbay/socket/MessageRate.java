package dev.patchbay.socket;

/**
 * How many messages a peer may send: a bucket of {@code burst} tokens, of which every message takes one and every second
 * brings {@code perSecond}.
 *
 * @param perSecond messages a second, in the long run
 * @param burst messages at once, after a silence
 */
public record MessageRate(double perSecond, int burst) {

    /** As many as it likes. */
    public static final MessageRate UNLIMITED = new MessageRate(Double.POSITIVE_INFINITY, Integer.MAX_VALUE);

    /** Checks that something may be sent at all. */
    public MessageRate {
        if (!(perSecond > 0) || burst < 1) {
            throw new IllegalArgumentException(
                    "A message rate needs more than 0 a second and a burst of at least 1, got " + perSecond + " and "
                            + burst);
        }
    }
}
