package dev.patchbay.channel;

/**
 * One client's channel, as the rest of the program may keep it: {@link ChannelContext#self()} is one. Any thread.
 *
 * <pre>{@code
 * @OnInfo
 * void price(Bid bid, ChannelContext context) {
 *     context.me().send("price", JsonValue.of(Map.of("cents", bid.cents())));
 * }
 *
 * @AfterJoin
 * void follow(ChannelContext context) {
 *     ChannelRef channel = context.self();
 *     CompletableFuture.runAsync(() -> channel.send(new Bid(100)));
 * }
 * }</pre>
 *
 * <p>It may be kept when the channel has ended: it does not keep the channel in memory.
 */
@FunctionalInterface
public interface ChannelRef {

    /**
     * Hands a value to the channel's {@code @OnInfo} of its type, in its turn. Returns at once. Where the channel has
     * ended, nothing happens.
     *
     * @param info never changed any more; where too many wait already (256, {@code Limits.waitingCalls}), it is
     *     dropped and the observer is told
     */
    void send(Object info);
}
