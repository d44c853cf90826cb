package dev.patchbay.rate;

import dev.patchbay.message.Outbound;
import java.time.Duration;

/**
 * Says when a client may send its next message. A connection asks for each message that its program sends, and keeps those that have to
 * wait: in a queue of {@link #queue} messages, higher priorities first, each priority in its order. Given to several connectors, one limit
 * holds for all of their connections together, as servers count that limit an account or an address; and it goes on where it was
 * when a connection comes about anew.
 *
 * <pre>{@code
 * ClientRateLimit perAccount = ClientRateLimit.bucket(60, Duration.ofSeconds(1)); // 60 at once, then one a second
 * ClientRateLimit gentle = ClientRateLimit.evenly(Duration.ofMillis(200));        // never two within 200 ms
 * TickerClient_Connector connector = new TickerClient_Connector().rateLimit(perAccount);
 * }</pre>
 *
 * <p>It is asked for what {@code ClientConnection.send} and {@code request} send. What {@code @OnOpen} sends goes at once, and counts; what
 * callbacks return, pings, and messages that are sent part by part go at once, and do not.
 *
 * <p>Called by any thread, and by several at once; nothing blocks. Own ones are tested by extending {@code ClientRateLimitContract} of
 * the testkit.
 */
@FunctionalInterface
public interface ClientRateLimit {

    /** How many messages of a connection may wait, unless said. */
    int DEFAULT_QUEUE = 100;

    /**
     * Whether a message may be sent at this moment. What is admitted now is sent, and counts; what is not takes nothing, and is asked for
     * anew when the time is over.
     *
     * @param cost what {@link #cost} said, or the caller; not negative
     * @param priority higher goes first; 0 unless said
     * @param now nanoseconds from an arbitrary start, which never go back, but may pass {@link Long#MAX_VALUE}: only differences count
     */
    Admission admit(int cost, int priority, long now);

    /** What a message costs: what its kind does, unless overridden. Not negative. */
    default int cost(Outbound message, MessageKind kind) {
        return kind.cost();
    }

    /** How many messages of one connection may wait; one more fails with {@code RateLimited}. 0 for none. */
    default int queue() {
        return DEFAULT_QUEUE;
    }

    /** What is done with messages at this moment, whatever {@link #admit} would say; asked for each. */
    default Mode mode() {
        return Mode.NORMAL;
    }

    /** What becomes of messages. */
    enum Mode {
        /** {@link ClientRateLimit#admit} decides. */
        NORMAL,
        /** Everything is sent, and costs nothing. */
        ALWAYS_ALLOW,
        /** Everything waits for its turn, even where it might be sent at once: what is sent together goes by its priority. */
        ALWAYS_QUEUE,
        /** Nothing is sent, as long as that is the mode: what is sent fails, and what waits does when its turn comes. */
        ALWAYS_REJECT
    }

    /** So many tokens at once, and one more whenever the time is over; {@link MessageKind} says what messages cost. */
    static TokenBucket bucket(int capacity, Duration refill) {
        return new TokenBucket(capacity, refill);
    }

    /** One message, of whatever kind, in each interval: a bucket's burst is too much for some servers. */
    static TokenBucket evenly(Duration interval) {
        return new TokenBucket(1, interval).withCosts((message, kind) -> 1);
    }
}
