package dev.patchbay.channel;

import java.util.Optional;

/**
 * What a channel's handler answers where a plain value, which is a reply of {@code ok}, does not say it.
 *
 * <pre>{@code
 * @OnMessage("bid")
 * Reply<TooLow> bid(Bid bid) {
 *     return bid.cents() > highest ? Reply.ok() : Reply.status("too_low", new TooLow(highest));
 * }
 *
 * @OnMessage("goodbye")
 * Reply<Void> goodbye() {
 *     return Reply.<Void>ok().andStop();
 * }
 * }</pre>
 *
 * <p>On the wire it is the event {@code phx_reply} with <code>{"status": ..., "response": ...}</code> and the ref of
 * the client's message. Of an {@code @OnJoin}, any status but {@code ok} refuses the join. Where successes and errors
 * have different types, return an {@link Outcome}.
 *
 * @param <T> the payload
 * @param status {@code ok}, {@code error} or any other name; empty where nothing is replied
 * @param payload empty for the payload <code>{}</code>
 * @param stops whether the channel ends behind it, as planned ({@code phx_close})
 */
public record Reply<T>(Optional<String> status, Optional<T> payload, boolean stops) {

    /** No reply. */
    public static <T> Reply<T> none() {
        return new Reply<>(Optional.empty(), Optional.empty(), false);
    }

    /** A reply of {@code ok} with the payload {@code {}}. */
    public static <T> Reply<T> ok() {
        return status("ok");
    }

    /** A reply of {@code ok}. */
    public static <T> Reply<T> ok(T payload) {
        return status("ok", payload);
    }

    /** A reply of {@code error} with the payload {@code {}}. */
    public static <T> Reply<T> error() {
        return status("error");
    }

    /** A reply of {@code error}. */
    public static <T> Reply<T> error(T payload) {
        return status("error", payload);
    }

    /** A reply of any status with the payload {@code {}}. */
    public static <T> Reply<T> status(String status) {
        return new Reply<>(Optional.of(status), Optional.empty(), false);
    }

    /** A reply of any status. */
    public static <T> Reply<T> status(String status, T payload) {
        return new Reply<>(Optional.of(status), Optional.of(payload), false);
    }

    /** No reply, and the channel ends. */
    public static <T> Reply<T> stop() {
        return Reply.<T>none().andStop();
    }

    /** The same, and the channel ends behind it. */
    public Reply<T> andStop() {
        return new Reply<>(status, payload, true);
    }
}
