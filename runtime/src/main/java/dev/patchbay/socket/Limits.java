package dev.patchbay.socket;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The bounds of every connection. Start from {@link #defaults()} and change what is to be different.
 *
 * @param messageSize bytes of one message, assembled; a larger one closes with 1009
 * @param waitingCalls calls that wait for their turn in one connection; at the limit the connection is not read until
 *     half of them are done
 * @param backlog bytes that wait to be sent to one peer, with {@value #FRAME_COST} for each message; a message that goes
 *     beyond is dropped and the connection closes with 1013
 * @param idleTimeout without a byte from the peer; then the connection closes with 1001
 * @param progressTimeout while something waits to be sent and the peer takes nothing; then the connection is cut
 * @param closeTimeout from a close frame of ours to the end of the connection; then it is cut. And from a close frame of
 *     the peer's to our answer; then no stage that a handler returned is waited for
 */
public record Limits(
        int messageSize,
        int waitingCalls,
        long backlog,
        Duration idleTimeout,
        Duration progressTimeout,
        Duration closeTimeout) {

    /** What a waiting message costs beside its payload, in bytes. */
    public static final int FRAME_COST = 64;

    private static final Limits DEFAULTS = new Limits(
            64 * 1024, 256, 1024 * 1024, Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofSeconds(5));

    /** Checks that every bound is positive. */
    public Limits {
        positive("messageSize", messageSize);
        positive("waitingCalls", waitingCalls);
        positive("backlog", backlog);
        positive("idleTimeout", TimeUnit.NANOSECONDS.convert(idleTimeout));
        positive("progressTimeout", TimeUnit.NANOSECONDS.convert(progressTimeout));
        positive("closeTimeout", TimeUnit.NANOSECONDS.convert(closeTimeout));
    }

    private static void positive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("The limit " + name + " must be positive, got " + value);
        }
    }

    /** The defaults that {@code docs/limits.md} lists. */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** With another message size, in bytes. */
    public Limits withMessageSize(int bytes) {
        return new Limits(bytes, waitingCalls, backlog, idleTimeout, progressTimeout, closeTimeout);
    }

    /** With another number of waiting calls. */
    public Limits withWaitingCalls(int calls) {
        return new Limits(messageSize, calls, backlog, idleTimeout, progressTimeout, closeTimeout);
    }

    /** With another backlog, in bytes. */
    public Limits withBacklog(long bytes) {
        return new Limits(messageSize, waitingCalls, bytes, idleTimeout, progressTimeout, closeTimeout);
    }

    /** With another idle timeout. */
    public Limits withIdleTimeout(Duration timeout) {
        return new Limits(messageSize, waitingCalls, backlog, timeout, progressTimeout, closeTimeout);
    }

    /** With another progress timeout. */
    public Limits withProgressTimeout(Duration timeout) {
        return new Limits(messageSize, waitingCalls, backlog, idleTimeout, timeout, closeTimeout);
    }

    /** With another close timeout. */
    public Limits withCloseTimeout(Duration timeout) {
        return new Limits(messageSize, waitingCalls, backlog, idleTimeout, progressTimeout, timeout);
    }
}
