package dev.patchbay.redis;

/**
 * What did not arrive since a {@link RedisLink} was opened, as {@code link.losses()} counts it. Each reason is also
 * logged, once a minute.
 *
 * @param refused broadcasts of this node that were not sent, because Redis was away, or its queue was full
 * @param unconfirmed broadcasts of this node that were on their way to Redis when the connection ended: whether they arrived,
 *     nobody knows
 * @param missed broadcasts of other nodes that did not come, as far as later ones of the same node show
 * @param dropped broadcasts of other nodes that came, and found the queue of their topic full
 */
public record RedisLosses(long refused, long unconfirmed, long missed, long dropped) {}
