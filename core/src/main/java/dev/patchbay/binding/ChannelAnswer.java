package dev.patchbay.binding;

import dev.patchbay.channel.Outcome;
import dev.patchbay.channel.Reply;
import dev.patchbay.codec.Encoder;
import dev.patchbay.message.Outbound;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** What a channel's handler had to say, as its generated binding tells the channel. */
public sealed interface ChannelAnswer {

    /** No reply. */
    enum None implements ChannelAnswer {
        INSTANCE
    }

    /** The class has no handler for the event. */
    enum Unhandled implements ChannelAnswer {
        INSTANCE
    }

    /**
     * A reply.
     *
     * @param status {@code ok}, {@code error} or any other name
     * @param payload JSON of any shape, or bytes
     */
    record Replied(String status, Outbound payload) implements ChannelAnswer {}

    /** The channel ends as planned, behind a reply or without one. */
    record Stop(ChannelAnswer before) implements ChannelAnswer {}

    /** Known when the stage completes; until then the channel's next call waits. */
    record Later(CompletionStage<ChannelAnswer> stage) implements ChannelAnswer {}

    static ChannelAnswer none() {
        return None.INSTANCE;
    }

    static ChannelAnswer unhandled() {
        return Unhandled.INSTANCE;
    }

    /** A reply of {@code ok} with a payload. */
    static <T> ChannelAnswer payload(T payload, Encoder<T> encoder) {
        return new Replied("ok", encoder.encode(present(payload)));
    }

    /** A reply of {@code ok} with bytes, which must not be changed any more. */
    static ChannelAnswer binary(byte[] bytes) {
        return new Replied("ok", Outbound.binary(present(bytes)));
    }

    /** A reply of {@code ok} with what remains in the buffer, which must not be changed any more. */
    static ChannelAnswer binary(ByteBuffer bytes) {
        return new Replied("ok", Outbound.binary(present(bytes)));
    }

    /** Replies where there is a value. */
    static <T> ChannelAnswer optional(Optional<T> value, Function<? super T, ChannelAnswer> answer) {
        Optional<T> given = present(value);
        return given.isPresent() ? answer.apply(given.get()) : none();
    }

    /** Replies when the stage completes. */
    static <T> ChannelAnswer later(CompletionStage<T> stage, Function<? super T, ChannelAnswer> answer) {
        return new Later(present(stage).thenApply(answer));
    }

    /** What a {@link Reply} says. */
    static <T> ChannelAnswer reply(Reply<T> reply, Encoder<? super T> encoder) {
        Reply<T> given = present(reply);
        ChannelAnswer answer = given.status().isEmpty()
                ? none()
                : new Replied(
                        given.status().get(),
                        given.payload().map(encoded(encoder)).orElse(Outbound.EMPTY_OBJECT));
        return given.stops() ? new Stop(answer) : answer;
    }

    /** What an {@link Outcome} says. */
    static <T, E> ChannelAnswer outcome(
            Outcome<T, E> outcome, Encoder<? super T> successes, Encoder<? super E> errors) {
        Outcome<T, E> given = present(outcome);
        return given instanceof Outcome.Success<T, E> success
                ? reply(success.reply(), successes)
                : reply(((Outcome.Failure<T, E>) given).reply(), errors);
    }

    private static <T> Function<T, Outbound> encoded(Encoder<? super T> encoder) {
        return encoder::encode;
    }

    private static <T> T present(T value) {
        return Objects.requireNonNull(
                value,
                "A handler returned null. Return Optional.empty() to reply nothing, or declare the method void.");
    }
}
