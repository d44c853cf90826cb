package dev.patchbay.client;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.rate.MessageKind;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * A message that has an answer, which {@link ClientConnection#request} waits for. Immutable, and may be sent again.
 *
 * <pre>{@code
 * Request<Inbound.Text> add = Request.numbered(id -> Outbound.text("{\"id\":" + id + ",\"method\":\"add\"}"));
 * ticker.request(add.timeout(Duration.ofSeconds(3)).idempotent())
 *         .thenAccept(answer -> System.out.println(answer.string()));
 * }</pre>
 *
 * @param <T> what the answer is
 */
public final class Request<T> {

    /** An answer is waited for so long unless said. */
    public static final Duration TIMEOUT = Duration.ofSeconds(10);

    /**
     * A request that has its number.
     *
     * @param <A> what is recognized
     * @param <T> what it is for the program
     * @param message what is sent, however often
     * @param match knows the answer
     * @param conversion makes of it what the program wants
     */
    public record Numbered<A, T>(Outbound message, Match<A> match, Function<? super A, ? extends T> conversion) {

        /** The answer, where the message is it. */
        public Optional<T> answer(Inbound incoming) {
            return match.match(incoming).map(conversion);
        }
    }

    private final LongFunction<Numbered<?, T>> numbered;
    private final Duration timeout;
    private final boolean idempotent;
    private final MessageKind kind;

    private Request(LongFunction<Numbered<?, T>> numbered, Duration timeout, boolean idempotent, MessageKind kind) {
        this.numbered = numbered;
        this.timeout = timeout;
        this.idempotent = idempotent;
        this.kind = kind;
    }

    /** A message, and how its answer is known. */
    public static <T> Request<T> of(Outbound message, Match<T> answer) {
        Numbered<T, T> once = new Numbered<>(message, answer, Function.identity());
        return new Request<>(number -> once, TIMEOUT, false, MessageKind.QUERY);
    }

    /** A text, and how its answer is known. */
    public static <T> Request<T> of(String text, Match<T> answer) {
        return of(Outbound.text(text), answer);
    }

    /** A message with a number, which no other request of its connection has, and which its answer has in its property {@code id}. */
    public static Request<Inbound.Text> numbered(LongFunction<? extends Outbound> message) {
        return numbered("id", message);
    }

    /**
     * A message with a number, which no other request of its connection has.
     *
     * @param property of the answer, a JSON object, in which the number comes back: as one, or as a string
     * @param message has the number in it; is written once, however often it is sent
     */
    public static Request<Inbound.Text> numbered(String property, LongFunction<? extends Outbound> message) {
        return new Request<>(
                number -> new Numbered<>(
                        message.apply(number), Match.property(property, Long.toString(number)), Function.identity()),
                TIMEOUT,
                false,
                MessageKind.QUERY);
    }

    /**
     * With an answer that is something else for the program.
     *
     * @param conversion runs on the network's thread, where it must not block; what it throws, a {@code DecodeException} for instance,
     *     fails the request
     */
    public <R> Request<R> as(Function<? super T, ? extends R> conversion) {
        return new Request<>(number -> then(numbered.apply(number), conversion), timeout, idempotent, kind);
    }

    private static <A, T, R> Numbered<A, R> then(Numbered<A, T> before, Function<? super T, ? extends R> conversion) {
        return new Numbered<>(
                before.message(),
                before.match(),
                answer -> conversion.apply(before.conversion().apply(answer)));
    }

    /** With another time to wait, which counts from the request to the answer, whatever becomes of the connection. */
    public Request<T> timeout(Duration longest) {
        if (longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("An answer is waited for longer than " + longest);
        }
        return new Request<>(numbered, longest, idempotent, kind);
    }

    /** One that may be done twice: where the connection ends before the answer comes, it is sent again through the next one, as it was. */
    public Request<T> idempotent() {
        return new Request<>(numbered, timeout, true, kind);
    }

    /** One that is sent once, whatever becomes of the connection; as every request is unless said. */
    public Request<T> once() {
        return new Request<>(numbered, timeout, false, kind);
    }

    /** What it is for, where its connector has a {@code ClientRateLimit}: {@link MessageKind#QUERY} unless said. */
    public Request<T> kind(MessageKind purpose) {
        return new Request<>(numbered, timeout, idempotent, purpose);
    }

    /** How long an answer is waited for. */
    public Duration timeout() {
        return timeout;
    }

    /** What it is for. */
    public MessageKind kind() {
        return kind;
    }

    /** Whether it may be done twice. */
    public boolean isIdempotent() {
        return idempotent;
    }

    /** What is sent, and how its answer is known. For the connection, which counts. */
    public Numbered<?, T> number(long number) {
        return numbered.apply(number);
    }
}
