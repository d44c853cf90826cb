package dev.patchbay.channel;

/**
 * What a channel's handler answers where its errors are of another type than its successes: a {@link Reply} with the one, or with
 * the other.
 *
 * <pre>{@code
 * @OnMessage("bid")
 * Outcome<Accepted, TooLow> bid(Bid bid) {
 *     return bid.cents() > highest ? Outcome.ok(new Accepted(bid)) : Outcome.error(new TooLow(highest));
 * }
 * }</pre>
 *
 * @param <T> the payload of a success
 * @param <E> the payload of an error
 */
public sealed interface Outcome<T, E> {

    /**
     * It went well.
     *
     * @param reply with {@code ok}, or a status of the program's own
     */
    record Success<T, E>(Reply<T> reply) implements Outcome<T, E> {

        @Override
        public Outcome<T, E> andStop() {
            return new Success<>(reply.andStop());
        }
    }

    /**
     * It did not.
     *
     * @param reply with {@code error}, or a status of the program's own
     */
    record Failure<T, E>(Reply<E> reply) implements Outcome<T, E> {

        @Override
        public Outcome<T, E> andStop() {
            return new Failure<>(reply.andStop());
        }
    }

    /** A reply of {@code ok}. */
    static <T, E> Outcome<T, E> ok(T payload) {
        return new Success<>(Reply.ok(payload));
    }

    /** A reply of {@code ok} with the payload {@code {}}. */
    static <T, E> Outcome<T, E> ok() {
        return new Success<>(Reply.ok());
    }

    /** A reply of {@code error}. */
    static <T, E> Outcome<T, E> error(E payload) {
        return new Failure<>(Reply.error(payload));
    }

    /** A reply of another status: {@code Outcome.success(Reply.status("queued", place))}. */
    static <T, E> Outcome<T, E> success(Reply<T> reply) {
        return new Success<>(reply);
    }

    /** An error of another status. */
    static <T, E> Outcome<T, E> failure(Reply<E> reply) {
        return new Failure<>(reply);
    }

    /** The same, and the channel ends behind it. */
    Outcome<T, E> andStop();
}
