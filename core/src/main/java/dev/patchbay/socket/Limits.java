package dev.patchbay.socket;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The bounds of every connection. Start from {@link #defaults()} and change what is to be different.
 *
 * @param messageSize bytes of one message, inflated and assembled; a larger one closes with 1009
 * @param waitingCalls calls that wait for their turn in one connection; at the limit the connection is not read until
 *     half of them are done
 * @param messageRate what the peer may send; one message more closes with 1008
 * @param emptyFrameRate how many frames that bring nothing it may send: pings, pongs, and empty fragments behind which more
 *     is to come; one more closes with 1008
 * @param backlog bytes that wait to be sent to one peer, with {@value #FRAME_COST} for each message; a message that goes
 *     beyond is dropped
 * @param backlogPolicy what else happens then
 * @param idleTimeout without a byte from the peer; then the connection closes with 1001
 * @param partTimeout from one part of a message with content to the next, whatever else comes in between, and without the time
 *     in which the peer is not read from; then the connection closes with 1008
 * @param pingInterval without a byte from the peer; then it is pinged, and closed with 1001 where nothing comes for as long
 *     again. {@link Duration#ZERO} for no pings; where nothing is said, {@link #PING_INTERVAL} for plain sockets, and no pings
 *     for sockets with channels, whose protocol has heartbeats
 * @param progressTimeout while something waits to be sent and the peer takes nothing; then the connection is cut
 * @param closeTimeout from a close frame of ours to the end of the connection; then it is cut. And from a close frame of
 *     the peer's to our answer; then no stage that a handler returned is waited for
 * @param channels that one connection may have joined at once; one join more gets an error reply
 */
public record Limits(
        int messageSize,
        int waitingCalls,
        MessageRate messageRate,
        MessageRate emptyFrameRate,
        long backlog,
        BacklogPolicy backlogPolicy,
        Duration idleTimeout,
        Duration partTimeout,
        Optional<Duration> pingInterval,
        Duration progressTimeout,
        Duration closeTimeout,
        int channels) {

    /** What a waiting message costs beside its payload, in bytes. */
    public static final int FRAME_COST = 64;

    /** Without a byte from the peer of a plain socket, unless something else is said: browsers cannot ping. */
    public static final Duration PING_INTERVAL = Duration.ofSeconds(25);

    /** At so many bytes that a handler has not read, the rest of a message that it is given as a stream waits. */
    public static final int STREAM_BUFFER = 16 * 1024;

    private static final Limits DEFAULTS = new Limits(
            64 * 1024,
            256,
            MessageRate.UNLIMITED,
            new MessageRate(1_000, 10_000),
            1024 * 1024,
            BacklogPolicy.CLOSE,
            Duration.ofSeconds(60),
            Duration.ofSeconds(30),
            Optional.empty(),
            Duration.ofSeconds(10),
            Duration.ofSeconds(5),
            100);

    /** Checks that every bound is positive, but for the ping interval, which may be zero. */
    public Limits {
        positive("messageSize", messageSize);
        positive("waitingCalls", waitingCalls);
        positive("backlog", backlog);
        positive("idleTimeout", idleTimeout);
        positive("partTimeout", partTimeout);
        positive("progressTimeout", progressTimeout);
        positive("closeTimeout", closeTimeout);
        positive("channels", channels);
        pingInterval.filter(Duration::isNegative).ifPresent(negative -> {
            throw new IllegalArgumentException("The limit pingInterval must not be negative, got " + negative);
        });
    }

    private static void positive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("The limit " + name + " must be positive, got " + value);
        }
    }

    private static void positive(String name, Duration time) {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("The limit " + name + " must be positive, got " + time);
        }
    }

    /** The defaults that {@code docs/limits.md} lists. */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** With another message size, in bytes. */
    public Limits withMessageSize(int bytes) {
        return with(draft -> draft.messageSize = bytes);
    }

    /** With another number of waiting calls. */
    public Limits withWaitingCalls(int calls) {
        return with(draft -> draft.waitingCalls = calls);
    }

    /** With a bound for the number of messages. */
    public Limits withMessageRate(MessageRate rate) {
        return with(draft -> draft.messageRate = rate);
    }

    /** With another bound for the number of frames that bring nothing. */
    public Limits withEmptyFrameRate(MessageRate rate) {
        return with(draft -> draft.emptyFrameRate = rate);
    }

    /** With another backlog, in bytes. */
    public Limits withBacklog(long bytes) {
        return with(draft -> draft.backlog = bytes);
    }

    /** With something else that happens beyond the backlog. */
    public Limits withBacklogPolicy(BacklogPolicy policy) {
        return with(draft -> draft.backlogPolicy = policy);
    }

    /** With another idle timeout. */
    public Limits withIdleTimeout(Duration timeout) {
        return with(draft -> draft.idleTimeout = timeout);
    }

    /** With another time for the next part of a message. */
    public Limits withPartTimeout(Duration timeout) {
        return with(draft -> draft.partTimeout = timeout);
    }

    /** With pings of the server's after another time, on sockets with channels too, or without any. */
    public Limits withPingInterval(Duration interval) {
        return with(draft -> draft.pingInterval = Optional.of(interval));
    }

    /** The ping interval of a plain socket. */
    public Duration pings() {
        return pingInterval.orElse(PING_INTERVAL);
    }

    /** With another progress timeout. */
    public Limits withProgressTimeout(Duration timeout) {
        return with(draft -> draft.progressTimeout = timeout);
    }

    /** With another close timeout. */
    public Limits withCloseTimeout(Duration timeout) {
        return with(draft -> draft.closeTimeout = timeout);
    }

    /** With another number of channels. */
    public Limits withChannels(int number) {
        return with(draft -> draft.channels = number);
    }

    private Limits with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.limits();
    }

    /** The same bounds, of which one is about to be changed. */
    private static final class Draft {

        private int messageSize;
        private int waitingCalls;
        private MessageRate messageRate;
        private MessageRate emptyFrameRate;
        private long backlog;
        private BacklogPolicy backlogPolicy;
        private Duration idleTimeout;
        private Duration partTimeout;
        private Optional<Duration> pingInterval;
        private Duration progressTimeout;
        private Duration closeTimeout;
        private int channels;

        Draft(Limits limits) {
            messageSize = limits.messageSize;
            waitingCalls = limits.waitingCalls;
            messageRate = limits.messageRate;
            emptyFrameRate = limits.emptyFrameRate;
            backlog = limits.backlog;
            backlogPolicy = limits.backlogPolicy;
            idleTimeout = limits.idleTimeout;
            partTimeout = limits.partTimeout;
            pingInterval = limits.pingInterval;
            progressTimeout = limits.progressTimeout;
            closeTimeout = limits.closeTimeout;
            channels = limits.channels;
        }

        Limits limits() {
            return new Limits(
                    messageSize,
                    waitingCalls,
                    messageRate,
                    emptyFrameRate,
                    backlog,
                    backlogPolicy,
                    idleTimeout,
                    partTimeout,
                    pingInterval,
                    progressTimeout,
                    closeTimeout,
                    channels);
        }
    }
}
