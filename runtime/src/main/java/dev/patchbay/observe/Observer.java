package dev.patchbay.observe;

/**
 * Is told what happens on a server. Every method does nothing unless it is overridden. They are called on the thread on
 * which the thing happened, the network's own among them: they must not block. What they throw is logged.
 */
public interface Observer {

    /** An observer that looks away. */
    Observer NONE = new Observer() {};

    /**
     * A handshake was answered with an error.
     *
     * @param path the path that was asked for
     * @param status the HTTP status, from 400 to 599
     */
    default void refused(String path, int status) {}

    /**
     * A connection is open.
     *
     * @param connection its id
     * @param path the path that was asked for
     */
    default void opened(String connection, String path) {}

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
}
