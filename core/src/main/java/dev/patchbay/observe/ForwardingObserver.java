package dev.patchbay.observe;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Hands on whatever it is told: to several others, on another thread, or only where it is wanted. Implement
 * {@link #tell}, and everything that an {@link Observer} may be told arrives there, what later versions add included.
 * A method that is overridden as well is not handed on, unless it says so.
 *
 * <pre>{@code
 * final class Switchable implements ForwardingObserver {
 *     private final Observer target;
 *     private volatile boolean on = true;
 *
 *     Switchable(Observer target) {
 *         this.target = target;
 *     }
 *
 *     @Override
 *     public boolean isNonBlocking() {
 *         return target.isNonBlocking();
 *     }
 *
 *     @Override
 *     public void tell(Consumer<? super Observer> event) {
 *         if (on) {
 *             event.accept(target);
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>{@link #isNonBlocking} is no event and not handed on: say what holds for those who are told. Called as every
 * observer is, on a worker and one event at a time, unless it never blocks. To tell two observers,
 * {@link Observer#and} is enough.
 */
public interface ForwardingObserver extends Observer {

    /**
     * Hands on one thing that has happened, which others are told by calling it with them. What it throws is logged,
     * once in a minute of each kind, and disturbs nothing else.
     *
     * @param event calls one method of the observer that it is given; may be kept, called later, and called more than
     *     once
     */
    void tell(Consumer<? super Observer> event);

    @Override
    default void missed(long events) {
        tell(told -> told.missed(events));
    }

    @Override
    default void refused(String route, int status) {
        tell(told -> told.refused(route, status));
    }

    @Override
    default void accepted(String route, Duration took) {
        tell(told -> told.accepted(route, took));
    }

    @Override
    default void opened(String connection, String route) {
        tell(told -> told.opened(connection, route));
    }

    @Override
    default void received(String connection, int bytes) {
        tell(told -> told.received(connection, bytes));
    }

    @Override
    default void failed(String connection, Throwable failure) {
        tell(told -> told.failed(connection, failure));
    }

    @Override
    default void undecodable(String connection, String problem) {
        tell(told -> told.undecodable(connection, problem));
    }

    @Override
    default void dropped(String connection, int bytes) {
        tell(told -> told.dropped(connection, bytes));
    }

    @Override
    default void closed(String connection, int code) {
        tell(told -> told.closed(connection, code));
    }

    @Override
    default void joined(String connection, String pattern, String status, Duration took) {
        tell(told -> told.joined(connection, pattern, status, took));
    }

    @Override
    default void handled(String connection, String pattern, String event, Duration took) {
        tell(told -> told.handled(connection, pattern, event, took));
    }

    @Override
    default void pushed(String connection, String pattern, String event, int bytes) {
        tell(told -> told.pushed(connection, pattern, event, bytes));
    }

    @Override
    default void broadcast(String pattern, String event, int bytes) {
        tell(told -> told.broadcast(pattern, event, bytes));
    }

    @Override
    default void intercepted(String connection, String pattern, String event, Duration took) {
        tell(told -> told.intercepted(connection, pattern, event, took));
    }

    @Override
    default void left(String connection, String pattern, String reason, Duration took) {
        tell(told -> told.left(connection, pattern, reason, took));
    }

    @Override
    default void draining(int batch, int all, int round, int rounds) {
        tell(told -> told.draining(batch, all, round, rounds));
    }

    @Override
    default void connecting(String client, String route, int attempt) {
        tell(told -> told.connecting(client, route, attempt));
    }

    @Override
    default void handshaking(String client, Duration took) {
        tell(told -> told.handshaking(client, took));
    }

    @Override
    default void connected(String client, String connection, int count, Duration took) {
        tell(told -> told.connected(client, connection, count, took));
    }

    @Override
    default void notConnected(String client, String kind, Throwable failure, Duration took) {
        tell(told -> told.notConnected(client, kind, failure, took));
    }

    @Override
    default void disconnected(String client, int code, boolean again, Duration lasted) {
        tell(told -> told.disconnected(client, code, again, lasted));
    }

    @Override
    default void waiting(String client, int attempt, Duration delay) {
        tell(told -> told.waiting(client, attempt, delay));
    }

    @Override
    default void over(String client, String verdict) {
        tell(told -> told.over(client, verdict));
    }

    @Override
    default void sent(String connection, int bytes, Duration took) {
        tell(told -> told.sent(connection, bytes, took));
    }
}
