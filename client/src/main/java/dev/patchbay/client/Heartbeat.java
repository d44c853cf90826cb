package dev.patchbay.client;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import java.time.Duration;
import java.util.Optional;

/**
 * What a client sends a server that says nothing, in place of a ping: some servers count nothing else as a sign of life. Anything that the
 * server sends shows that it is there; a server that sends nothing is given up, with the close code 1001, and the
 * {@link ReconnectPolicy} says what follows. Immutable; any thread.
 *
 * <pre>{@code
 * Heartbeat beat = Heartbeat.of("{\"op\":\"ping\"}")
 *         .answeredBy(Match.property("op", "pong"))
 *         .every(Duration.ofSeconds(15));
 * }</pre>
 *
 * @param message is sent each time
 * @param answer knows what the server sends just because of it: no callback is told of that
 * @param interval without a byte from the server, before it is sent
 * @param patience behind it without a byte
 */
public record Heartbeat(Outbound message, Match<?> answer, Duration interval, Duration patience) {

    private static final Match<Inbound> NONE = message -> Optional.empty();

    /** Checks that it takes some time. */
    public Heartbeat {
        if (interval.isZero() || interval.isNegative() || patience.isZero() || patience.isNegative()) {
            throw new IllegalArgumentException(
                    "A heartbeat takes some time, got an interval of " + interval + " and a patience of " + patience);
        }
    }

    /** A text after 25 seconds, and 10 seconds for an answer, which callbacks are told of. */
    public static Heartbeat of(String text) {
        return of(Outbound.text(text));
    }

    /** A message, as {@link #of(String)}. */
    public static Heartbeat of(Outbound message) {
        return new Heartbeat(message, NONE, Duration.ofSeconds(25), Duration.ofSeconds(10));
    }

    /** With an answer that no callback is told of. */
    public Heartbeat answeredBy(Match<?> known) {
        return new Heartbeat(message, known, interval, patience);
    }

    /** With another interval. */
    public Heartbeat every(Duration silence) {
        return new Heartbeat(message, answer, silence, patience);
    }

    /** With another patience. */
    public Heartbeat within(Duration longest) {
        return new Heartbeat(message, answer, interval, longest);
    }
}
