package dev.patchbay.socket;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The bounds of every connection. Start from {@link #defaults()} and change what is to be different;
 * {@code docs/limits.md} says what happens at the edge of each.
 *
 * <pre>{@code
 * Limits limits = Limits.defaults()
 *         .withMessageSize(1024 * 1024)
 *         .withIdleTimeout(Duration.ofMinutes(5))
 *         .withMessageRate(new MessageRate(20, 100));
 * SocketServer.builder(routes).limits(limits).start();
 * }</pre>
 *
 * <p>Given to a server's builder they hold for all connections, given to a {@code Mount} for those of one place;
 * {@code @Socket} has some of them, too. Immutable, and compared by value: {@code with...} methods return others, and
 * throw {@link IllegalArgumentException} where a bound is not positive; only the ping interval may be zero. One timer
 * looks at the times of all connections, ten times during the shortest limit and at least once a second, so that a
 * limit may be exceeded by that much.
 */
public final class Limits {

    /** What a waiting message costs beside its payload, in bytes. */
    public static final int FRAME_COST = 64;

    /** Without a byte from the peer of a plain socket, unless something else is said: browsers cannot ping. */
    public static final Duration PING_INTERVAL = Duration.ofSeconds(25);

    /** At so many bytes that a handler has not read, the rest of a message that it is given as a stream waits. */
    public static final int STREAM_BUFFER = 16 * 1024;

    private static final Limits DEFAULTS = new Limits(new Bounds());

    private final Bounds bounds; // never changed any more

    private Limits(Bounds bounds) {
        this.bounds = bounds;
    }

    /** The defaults that {@code docs/limits.md} lists. */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** Bytes of one message, inflated and assembled; a larger one closes with 1009. */
    public int messageSize() {
        return bounds.messageSize;
    }

    /**
     * With another message size.
     *
     * @param bytes of one message; while its parts are put together they take up to three times as much
     */
    public Limits withMessageSize(int bytes) {
        return with(changed -> changed.messageSize = (int) Bounds.positive("messageSize", bytes));
    }

    /** Calls that wait for their turn in one connection; at the limit the connection is not read until half of them are done. */
    public int waitingCalls() {
        return bounds.waitingCalls;
    }

    /** With another number of waiting calls, of one connection and of one channel. */
    public Limits withWaitingCalls(int calls) {
        return with(changed -> changed.waitingCalls = (int) Bounds.positive("waitingCalls", calls));
    }

    /** What the peer may send; one message more closes with 1008. */
    public MessageRate messageRate() {
        return bounds.messageRate;
    }

    /**
     * With a bound for the number of messages.
     *
     * @param rate {@link MessageRate#UNLIMITED} for none
     */
    public Limits withMessageRate(MessageRate rate) {
        return with(changed -> changed.messageRate = rate);
    }

    /**
     * How many frames that bring nothing the peer may send: pings, pongs, and empty fragments behind which more is to come; one
     * more closes with 1008.
     */
    public MessageRate emptyFrameRate() {
        return bounds.emptyFrameRate;
    }

    /** With another bound for the number of frames that bring nothing. */
    public Limits withEmptyFrameRate(MessageRate rate) {
        return with(changed -> changed.emptyFrameRate = rate);
    }

    /** Bytes that wait to be sent to one peer, with {@value #FRAME_COST} for each message; a message that goes beyond is dropped. */
    public long backlog() {
        return bounds.backlog;
    }

    /** With another backlog: what one slow peer may hold of this end's memory, in bytes. */
    public Limits withBacklog(long bytes) {
        return with(changed -> changed.backlog = Bounds.positive("backlog", bytes));
    }

    /** What else happens beyond the backlog. */
    public BacklogPolicy backlogPolicy() {
        return bounds.backlogPolicy;
    }

    /** With something else that happens beyond the backlog. */
    public Limits withBacklogPolicy(BacklogPolicy policy) {
        return with(changed -> changed.backlogPolicy = policy);
    }

    /** Without a byte from the peer; then the connection closes with 1001. */
    public Duration idleTimeout() {
        return bounds.idleTimeout;
    }

    /**
     * With another idle timeout.
     *
     * @param timeout longer than the time between two heartbeats, 30 seconds for phoenix.js
     */
    public Limits withIdleTimeout(Duration timeout) {
        return with(changed -> changed.idleTimeout = Bounds.positive("idleTimeout", timeout));
    }

    /**
     * From one part of a message with content to the next, whatever else comes in between, and without the time in which the peer is
     * not read from; then the connection closes with 1008.
     */
    public Duration partTimeout() {
        return bounds.partTimeout;
    }

    /** With another time for the next part of a message. */
    public Limits withPartTimeout(Duration timeout) {
        return with(changed -> changed.partTimeout = Bounds.positive("partTimeout", timeout));
    }

    /**
     * Without a byte from the peer; then it is pinged, and has {@link #pongTimeout} to say anything. {@link Duration#ZERO} for no pings; where nothing is said, {@link #PING_INTERVAL} for plain sockets, and no pings for sockets
     * with channels, whose protocol has heartbeats.
     */
    public Optional<Duration> pingInterval() {
        return bounds.pingInterval;
    }

    /** With pings of the server's after another time, on sockets with channels too, or without any. */
    public Limits withPingInterval(Duration interval) {
        if (interval.isNegative()) {
            throw new IllegalArgumentException("The limit pingInterval must not be negative, got " + interval);
        }
        return with(changed -> changed.pingInterval = Optional.of(interval));
    }

    /** The ping interval of a plain socket. */
    public Duration pings() {
        return pingInterval().orElse(PING_INTERVAL);
    }

    /**
     * Behind a ping without a byte from the peer; then the connection closes with 1001. Where nothing is said, as long as from byte to
     * ping at a server, and 10 seconds at a client.
     */
    public Optional<Duration> pongTimeout() {
        return bounds.pongTimeout;
    }

    /** With another time to answer a ping in; a pong does, and anything else. */
    public Limits withPongTimeout(Duration timeout) {
        return with(changed -> changed.pongTimeout = Optional.of(Bounds.positive("pongTimeout", timeout)));
    }

    /** While something waits to be sent and the peer takes nothing; then the connection is cut. */
    public Duration progressTimeout() {
        return bounds.progressTimeout;
    }

    /** With another progress timeout. */
    public Limits withProgressTimeout(Duration timeout) {
        return with(changed -> changed.progressTimeout = Bounds.positive("progressTimeout", timeout));
    }

    /**
     * From a close frame of ours to the end of the connection; then it is cut. And from a close frame of the peer's to our answer;
     * then no stage that a handler returned is waited for.
     */
    public Duration closeTimeout() {
        return bounds.closeTimeout;
    }

    /** With another close timeout. */
    public Limits withCloseTimeout(Duration timeout) {
        return with(changed -> changed.closeTimeout = Bounds.positive("closeTimeout", timeout));
    }

    /** That one connection may have joined at once; one join more gets an error reply. */
    public int channels() {
        return bounds.channels;
    }

    /** With another number of channels. */
    public Limits withChannels(int number) {
        return with(changed -> changed.channels = (int) Bounds.positive("channels", number));
    }

    /** That one channel asks its client at once, and has no answer to yet; one question more fails. */
    public int waitingQuestions() {
        return bounds.waitingQuestions;
    }

    /** With another number of questions. */
    public Limits withWaitingQuestions(int number) {
        return with(changed -> changed.waitingQuestions = (int) Bounds.positive("waitingQuestions", number));
    }

    private Limits with(Consumer<Bounds> change) {
        Bounds changed = new Bounds(bounds);
        change.accept(changed);
        return new Limits(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limits limits && bounds.all().equals(limits.bounds.all());
    }

    @Override
    public int hashCode() {
        return bounds.all().hashCode();
    }

    /** Each bound with its name. */
    @Override
    public String toString() {
        return "Limits" + bounds.all();
    }
}
