package dev.patchbay.mount;

import java.time.Duration;

/**
 * How a place is polled by clients that can have no WebSocket: what {@link Mount#longPoll} is told. Immutable; {@code with...} methods
 * return others, and throw {@link IllegalArgumentException} where a time is not positive.
 *
 * <pre>{@code
 * builder.mount("/socket", routes.chatSocket(), mount -> mount
 *         .longPoll(poll -> poll.withWindow(Duration.ofSeconds(25))));
 * }</pre>
 *
 * <p>The bounds of connections, {@code Limits}, hold for those that poll as for all others, but for the times of a network that they
 * do not have: idle, progress, pings and parts. In place of those a client that has neither polled nor sent anything for one and a half windows is gone.
 */
public final class LongPoll {

    private static final LongPoll DEFAULTS =
            new LongPoll("/longpoll", Duration.ofSeconds(10), Duration.ofSeconds(2), Duration.ofDays(14));

    private final String path;
    private final Duration window;
    private final Duration nodeTimeout;
    private final Duration tokenAge;

    private LongPoll(String path, Duration window, Duration nodeTimeout, Duration tokenAge) {
        this.path = path;
        this.window = window;
        this.nodeTimeout = nodeTimeout;
        this.tokenAge = tokenAge;
    }

    /** What holds where nothing is said: Phoenix's. */
    public static LongPoll defaults() {
        return DEFAULTS;
    }

    /** The path behind the mount's own, {@code /longpoll} unless said: phoenix.js asks there. */
    public String path() {
        return path;
    }

    /**
     * With another path.
     *
     * @throws IllegalArgumentException where it does not start with a slash
     */
    public LongPoll withPath(String other) {
        if (!other.startsWith("/")) {
            throw new IllegalArgumentException("The path of long polling starts with a slash, got '" + other + "'");
        }
        return new LongPoll(other, window, nodeTimeout, tokenAge);
    }

    /**
     * How long a poll waits for messages, 10 seconds unless said, and how long one that publishes waits for them to be taken. A session
     * ends behind one and a half of it without a sign of life.
     */
    public Duration window() {
        return window;
    }

    /**
     * With another window.
     *
     * @param time shorter than what clients and proxies put up with: phoenix.js gives up after 20 seconds, nginx after 60
     */
    public LongPoll withWindow(Duration time) {
        return new LongPoll(path, positive("window", time), nodeTimeout, tokenAge);
    }

    /**
     * How long a request waits for the node that has its session, 2 seconds unless said; then the session is gone. A server without
     * other nodes knows at once.
     */
    public Duration nodeTimeout() {
        return nodeTimeout;
    }

    /** With another time for other nodes. */
    public LongPoll withNodeTimeout(Duration time) {
        return new LongPoll(path, window, positive("nodeTimeout", time), tokenAge);
    }

    /** For how long the token of a session is good, 14 days unless said; then the client gets a new session. */
    public Duration tokenAge() {
        return tokenAge;
    }

    /** With another age of tokens. */
    public LongPoll withTokenAge(Duration time) {
        return new LongPoll(path, window, nodeTimeout, positive("tokenAge", time));
    }

    private static Duration positive(String name, Duration time) {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("The " + name + " of long polling must be positive, got " + time);
        }
        return time;
    }
}
