package dev.patchbay.observe;

import java.time.Duration;

/**
 * Is told what happens on a server, or on a client's connection. Every method does nothing unless it is overridden. They are called
 * on a worker, where they may block, one at a time and in the order in which things happened; whoever falls behind by more than
 * {@link #MOST_WAITING} events misses some. Whoever observes several servers or clients is told by each of them for itself. What they
 * throw is logged, once in a minute of each kind.
 *
 * <p>Routes, patterns and events are those of the program, however clients call what they ask for: there are as many as the program
 * has, which makes them the labels of metrics. An id belongs to one connection of the network. What a client has is its name: through
 * all its attempts, each of which that succeeds brings a connection with an id of its own.
 */
public interface Observer {

    /** So many events of a server, or of a client's connection, wait for an observer; what happens beyond is not told, but counted. */
    int MOST_WAITING = 65_536;

    /** An observer that looks away. */
    Observer NONE = new Observer() {};

    /**
     * Whether no method of this observer blocks, whatever it is told. Then they are called where things happen, by many threads
     * at once and the network's own among them, which costs less, and nothing is missed. Asked once, when the server or the connector is made.
     */
    default boolean isNonBlocking() {
        return false;
    }

    /**
     * This one and another: both are told everything, this one first. Where one of them may block, both are told on a worker; what one
     * throws does not keep the other from being told.
     */
    default Observer and(Observer other) {
        if (this == NONE || other == NONE) {
            return this == NONE ? other : this;
        }
        return new Observers(this, other);
    }

    /**
     * More happened than this observer had the time for.
     *
     * @param events how many it was not told, since it was told the one before this
     */
    default void missed(long events) {}

    /**
     * A handshake was answered with an error.
     *
     * @param route the path of its place, with variables in braces
     * @param status the HTTP status, from 400 to 599; 499 where the client had gone before it could be answered
     */
    default void refused(String route, int status) {}

    /**
     * A handshake was answered with 101, or with 200 over HTTP/2: the answer is written.
     *
     * @param route the path of its place, with variables in braces
     * @param took the time of {@code @OnConnect}
     */
    default void accepted(String route, Duration took) {}

    /**
     * A connection is open, at this end.
     *
     * @param connection its id
     * @param route the path of its place, at a client the URL that its class names; with variables in braces
     */
    default void opened(String connection, String route) {}

    /**
     * A message was received, whole and valid.
     *
     * @param connection the id
     * @param bytes the payload's length in bytes
     */
    default void received(String connection, int bytes) {}

    /**
     * A handler failed and no {@code @OnError} took it.
     *
     * @param connection the id
     * @param failure what the handler threw
     */
    default void failed(String connection, Throwable failure) {}

    /**
     * A message was refused because it cannot be read: no JSON, no UTF-8, not what its handler takes, or of a kind that none
     * takes. What a peer sends may be counted, and looked at by a developer; it is not worth a line in the log.
     *
     * @param connection the id
     * @param problem what is wrong with it, in one line of which peers choose parts; a plain socket tells its peer the same
     */
    default void undecodable(String connection, String problem) {}

    /**
     * A message was not sent: the connection had ended, or ended first, or too much was waiting. Messages that were to be
     * written together and were lost when the connection ended are told as one.
     *
     * @param connection the id
     * @param bytes the payload's length in bytes
     */
    default void dropped(String connection, int bytes) {}

    /**
     * A connection that was open has ended.
     *
     * @param connection the id
     * @param code the close code (RFC 6455, section 7.4)
     */
    default void closed(String connection, int code) {}

    /**
     * A join was answered.
     *
     * @param connection the id
     * @param pattern which topics the channel serves, as it is listed: {@code room:{room}}
     * @param status {@code ok}, or the status of the error reply
     * @param took from the client's message to the answer
     */
    default void joined(String connection, String pattern, String status, Duration took) {}

    /**
     * A client's message to a channel was handled, or its handler has failed.
     *
     * @param connection the id
     * @param pattern which topics the channel serves, as it is listed: {@code room:{room}}
     * @param event the event; empty where its class does not name it
     * @param took the handler's time, that of the stage which it returned included
     */
    default void handled(String connection, String pattern, String event, Duration took) {}

    /**
     * A channel pushed an event to its client.
     *
     * @param connection the id
     * @param pattern which topics the channel serves, as it is listed: {@code room:{room}}
     * @param event the event
     * @param bytes the payload's length in bytes
     */
    default void pushed(String connection, String pattern, String event, int bytes) {}

    /**
     * A channel broadcast an event to its topic. What the program broadcasts by itself is not told: its {@code PubSub}
     * belongs to no server, and several may share it. A {@code ClusterLink} is given every broadcast of a node, these too.
     *
     * @param pattern which topics the channel serves, as it is listed: {@code room:{room}}
     * @param event the event
     * @param bytes the payload's length in bytes
     */
    default void broadcast(String pattern, String event, int bytes) {}

    /**
     * An {@code @Intercept} has had its turn.
     *
     * @param connection the receiver's id
     * @param pattern which topics the channel serves, as it is listed: {@code room:{room}}
     * @param event the event
     * @param took the method's time
     */
    default void intercepted(String connection, String pattern, String event, Duration took) {}

    /**
     * A channel has ended, and its {@code @OnLeave} is over.
     *
     * @param connection the id
     * @param pattern which topics the channel serves, as it is listed: {@code room:{room}}
     * @param reason the name of its {@code LeaveReason}
     * @param took the time of {@code @OnLeave}
     */
    default void left(String connection, String pattern, String reason, Duration took) {}

    /**
     * The server stops, and a batch of connections is told to go.
     *
     * @param batch how many are told now
     * @param all how many there were when it began
     * @param round counted from 1
     * @param rounds how many there will be
     */
    default void draining(int batch, int all, int round, int rounds) {}

    /**
     * A client asks the network for a connection.
     *
     * @param client the name of its connection
     * @param route the URL that its class names, with variables in braces
     * @param attempt counted from 1, since the connection was well the last time
     */
    default void connecting(String client, String route, int attempt) {}

    /**
     * A client has reached the network's other end, and asks it for a WebSocket.
     *
     * @param took to find and reach it, TLS included
     */
    default void handshaking(String client, Duration took) {}

    /**
     * A client's connection is open: behind {@link #opened}, before {@code @OnOpen} and anything that comes through it.
     *
     * @param connection the id
     * @param count 1 where it was never open before
     * @param took the handshake
     */
    default void connected(String client, String connection, int count, Duration took) {}

    /**
     * A client's attempt has failed.
     *
     * @param kind of the failure, of which there are few: {@code Refused}, {@code TimedOut}
     * @param failure a {@code ClientException}
     * @param took the whole attempt
     */
    default void notConnected(String client, String kind, Throwable failure, Duration took) {}

    /**
     * A client has a connection no more: behind {@link #closed}, and {@code @OnClose}.
     *
     * @param code the close code; 1006 where there was no close frame
     * @param again whether it tries again
     * @param lasted how long it was open
     */
    default void disconnected(String client, int code, boolean again, Duration lasted) {}

    /** A client waits for so long before its next attempt, which is counted as in {@link #connecting}. */
    default void waiting(String client, int attempt, Duration delay) {}

    /** A client's connection is over for good. The verdict says why it was given up; it is empty where the program closed it. */
    default void over(String client, String verdict) {}

    /**
     * A client's message was handed to the network. Servers do not tell it: they write much that is the same for many.
     *
     * @param bytes the payload's length in bytes
     * @param took since it was sent
     */
    default void sent(String connection, int bytes, Duration took) {}
}
