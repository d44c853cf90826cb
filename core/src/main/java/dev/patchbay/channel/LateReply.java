package dev.patchbay.channel;

/**
 * The reply to one message, sent when it is known: a parameter of an {@code @OnMessage} that returns {@code void}.
 * The channel's next call does not wait for it. Any thread.
 *
 * <pre>{@code
 * @OnMessage("slow")
 * void slow(Say say, LateReply<Said> reply) {
 *     CompletableFuture.supplyAsync(() -> new Said("a worker", say.text())).thenAccept(reply::ok);
 * }
 * }</pre>
 *
 * <p>A reply that was not sent counts towards {@code Limits.waitingCalls}: whoever never sends it keeps a place,
 * until the channel ends. A handler that returns a {@code CompletionStage} is simpler, where the channel may wait.
 *
 * @param <T> the payload
 */
@FunctionalInterface
public interface LateReply<T> {

    /**
     * Sends the reply. Where the channel has ended, nothing happens.
     *
     * @param reply with any status
     * @throws IllegalStateException where it was sent already
     */
    void send(Reply<T> reply);

    /** Replies {@code ok} with a payload. */
    default void ok(T payload) {
        send(Reply.ok(payload));
    }

    /** Replies {@code error} with a payload. */
    default void error(T payload) {
        send(Reply.error(payload));
    }
}
