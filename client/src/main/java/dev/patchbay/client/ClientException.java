package dev.patchbay.client;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Why something that a client was asked for did not happen: what stages fail with, and what a {@link ReconnectPolicy} is told. Each
 * kind is a class of its own, so that programs decide by types, and not by texts.
 */
@SuppressWarnings("serial") // its classes are of this JVM
public abstract sealed class ClientException extends RuntimeException
        permits ClientException.Refused,
                ClientException.ProxyRefused,
                ClientException.BadHandshake,
                ClientException.BadUrl,
                ClientException.SupplierFailed,
                ClientException.Unreachable,
                ClientException.TimedOut,
                ClientException.NotConnected,
                ClientException.NoRoom,
                ClientException.TooLarge,
                ClientException.ConnectionLost,
                ClientException.RateLimited,
                LoginException {

    ClientException(String message) {
        super(message);
    }

    ClientException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What went wrong, in one line. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** The server answered the handshake with an error. */
    public static final class Refused extends ClientException {

        private final int status;
        private final transient Map<String, List<String>> headers;
        private final String body;

        /**
         * An answer that is not 101.
         *
         * @param status the HTTP status
         * @param headers the answer's header fields
         * @param body its beginning, as text
         */
        public Refused(int status, Map<String, List<String>> headers, String body) {
            super("The handshake was answered with " + status + PlainAnswer.said(headers, body));
            this.status = status;
            this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            this.headers.putAll(headers);
            this.body = body;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }

        /** The answer's header fields; their names are looked up without regard to case. */
        public Map<String, List<String>> headers() {
            return headers;
        }

        /** The beginning of the answer's text, at most 64 KiB of it. */
        public String body() {
            return body;
        }
    }

    /** The proxy between has made no tunnel to the server. */
    public static final class ProxyRefused extends ClientException {

        private final int status;

        /** An answer to {@code CONNECT} that is no yes; 407 where it wants to know who asks, and how. */
        public ProxyRefused(int status, List<String> how) {
            super("The proxy answered CONNECT with " + status + " " + how);
            this.status = status;
        }

        /** The HTTP status of its answer. */
        public int status() {
            return status;
        }
    }

    /** The server said yes in a way that RFC 6455, section 4.1, does not allow: with a wrong accept key, for instance. */
    public static final class BadHandshake extends ClientException {

        /** What was expected, and what came. */
        public BadHandshake(String problem) {
            super(problem);
        }
    }

    /** What is to be connected to is no URL of a WebSocket. */
    public static final class BadUrl extends ClientException {

        /** What was expected, and where something else stands. */
        public BadUrl(String problem) {
            super(problem);
        }
    }

    /** What the program adds to a handshake, a header field for instance, could not be had from it; {@link #getCause} says why. */
    public static final class SupplierFailed extends ClientException {

        /** What was asked for, and what its supplier threw. */
        public SupplierFailed(String what, Throwable cause) {
            super("The " + what + " could not be had from its supplier: " + cause, cause);
        }
    }

    /** The server could not be reached, or nobody is there: DNS, TCP or TLS failed. */
    public static final class Unreachable extends ClientException {

        private final boolean untrusted;

        /**
         * What the network said.
         *
         * @param untrusted whether it is the server's certificate that is not trusted
         */
        public Unreachable(URI uri, Throwable cause, boolean untrusted) {
            super(uri + " cannot be reached: " + cause, cause);
            this.untrusted = untrusted;
        }

        /** Whether the server's certificate is not trusted, which no further attempt mends. */
        public boolean isUntrusted() {
            return untrusted;
        }
    }

    /** Something took longer than it may. */
    public static final class TimedOut extends ClientException {

        private final Phase phase;

        /** A phase that was not over in time. */
        public TimedOut(Phase phase, Duration limit) {
            super("The " + phase.text() + " took longer than " + limit);
            this.phase = phase;
        }

        /** Of what. */
        public Phase phase() {
            return phase;
        }
    }

    /** There is no connection through which something could be sent. */
    public static final class NotConnected extends ClientException {

        private final transient ClientState state;

        /** What was there in its place. */
        public NotConnected(ClientState state) {
            super("Nothing can be sent: "
                    + (state instanceof ClientState.Open ? "the connection is ending" : "the connection is " + state));
            this.state = state;
        }

        /** What was there in its place. */
        public ClientState state() {
            return state;
        }
    }

    /** Too much waits already: messages in a {@link SendQueue}, or requests for their answers. */
    public static final class NoRoom extends ClientException {

        /** What may be no more than what. */
        public NoRoom(String bound, long most) {
            super("There is no room: " + bound + " are no more than " + most);
        }
    }

    /** A message is larger than what it is to fit into. */
    public static final class TooLarge extends ClientException {

        /** Bytes of it, and of the room that there is for all. */
        public TooLarge(long size, long most) {
            super("A message of " + size + " bytes is too large: there is room for " + most);
        }
    }

    /** The connection ended before what was under way was done. */
    public static final class ConnectionLost extends ClientException {

        private final boolean maybeDone;

        /**
         * A request that will not be answered.
         *
         * @param maybeDone whether it was sent, so that the peer may have done what it asks for
         */
        public ConnectionLost(boolean maybeDone) {
            super("The connection ended before the answer came; "
                    + (maybeDone ? "the request was sent" : "nothing was sent"));
            this.maybeDone = maybeDone;
        }

        /** Whether it was sent, so that the peer may have done what it asks for. */
        public boolean isMaybeDone() {
            return maybeDone;
        }
    }

    /** Too much is sent: the connection's rate limit takes no more, and its queue is full. */
    public static final class RateLimited extends ClientException {

        private final transient Optional<Duration> retryAfter;

        /** A message that was not sent. */
        public RateLimited(Optional<Duration> retryAfter) {
            super("Too much is sent for the connection's rate limit; "
                    + retryAfter.map(wait -> "try again in " + wait).orElse("it takes nothing at this moment"));
            this.retryAfter = retryAfter;
        }

        /** When there may be room again, where that is known. */
        public Optional<Duration> retryAfter() {
            return retryAfter;
        }
    }
}
