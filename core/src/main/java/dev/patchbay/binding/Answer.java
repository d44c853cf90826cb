package dev.patchbay.binding;

import dev.patchbay.codec.Encoder;
import dev.patchbay.message.Outbound;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Function;

/** What a handler had to say, as its generated binding tells the session. */
public sealed interface Answer {

    /** Nothing is sent. */
    enum None implements Answer {
        INSTANCE
    }

    /** The class has no handler for this kind of message; the connection closes with 1003. */
    enum NotAccepted implements Answer {
        INSTANCE
    }

    /** The class has no {@code @OnError} for this failure; the connection closes. */
    enum Unhandled implements Answer {
        INSTANCE
    }

    /** One message is sent. */
    record Reply(Outbound message) implements Answer {}

    /** Known when the stage completes; until then the connection's next call waits. */
    record Later(CompletionStage<Answer> stage) implements Answer {}

    /** Each item is an answer of its own; the connection's next call does not wait for them. */
    record Items<T>(Flow.Publisher<T> publisher, Function<? super T, Answer> answer) implements Answer {}

    static Answer none() {
        return None.INSTANCE;
    }

    static Answer notAccepted() {
        return NotAccepted.INSTANCE;
    }

    static Answer unhandled() {
        return Unhandled.INSTANCE;
    }

    /** Replies with text. */
    static Answer text(String text) {
        return new Reply(Outbound.text(present(text)));
    }

    /** Replies with a binary message; the bytes must not be changed any more. */
    static Answer binary(byte[] bytes) {
        return new Reply(Outbound.binary(present(bytes)));
    }

    /** Replies with a binary message of what remains in the buffer; it must not be changed any more. */
    static Answer binary(ByteBuffer bytes) {
        return new Reply(Outbound.binary(present(bytes)));
    }

    /** Replies with a payload. */
    static <T> Answer payload(T payload, Encoder<T> codec) {
        return new Reply(codec.encode(present(payload)));
    }

    /** Replies where there is a value. */
    static <T> Answer optional(Optional<T> value, Function<? super T, Answer> answer) {
        Optional<T> given = present(value);
        return given.isPresent() ? answer.apply(given.get()) : none();
    }

    /** Replies when the stage completes; a stage that fails goes to {@code @OnError}. */
    static <T> Answer later(CompletionStage<T> stage, Function<? super T, Answer> answer) {
        return new Later(present(stage).thenApply(answer));
    }

    /** Replies with every item, one when the one before has reached the network; a failure goes to {@code @OnError}. */
    static <T> Answer items(Flow.Publisher<T> publisher, Function<? super T, Answer> answer) {
        return new Items<>(present(publisher), answer);
    }

    private static <T> T present(T value) {
        return Objects.requireNonNull(
                value, "A handler returned null. Return Optional.empty() to send nothing, or declare the method void.");
    }
}
