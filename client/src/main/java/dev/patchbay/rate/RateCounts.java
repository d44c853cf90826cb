package dev.patchbay.rate;

/**
 * What became of the messages of a connection with a {@link ClientRateLimit}, since it began.
 *
 * @param allowed were sent at once
 * @param queued had to wait, whatever became of them then
 * @param rejected failed with {@code RateLimited}
 * @param waiting wait at this moment
 */
public record RateCounts(long allowed, long queued, long rejected, int waiting) {

    /** Nothing was sent, or nothing was limited. */
    public static final RateCounts NONE = new RateCounts(0, 0, 0, 0);
}
