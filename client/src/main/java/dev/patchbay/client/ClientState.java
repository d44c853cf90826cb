package dev.patchbay.client;

import dev.patchbay.socket.CloseReason;
import java.time.Duration;
import java.time.Instant;

/**
 * Where a client's connection is at a moment. It goes on from one state to the next until it is {@link Closed} or {@link Failed}, which
 * are for good.
 */
public sealed interface ClientState {

    /**
     * The network is asked for a connection.
     *
     * @param attempt counted from 1; 1 again behind a connection that was well
     */
    record Connecting(int attempt) implements ClientState {}

    /**
     * The server is asked for a WebSocket.
     *
     * @param attempt as in {@link Connecting}
     */
    record Handshaking(int attempt) implements ClientState {}

    /**
     * Messages can be sent.
     *
     * @param attempt which one it was
     * @param since when it was opened
     */
    record Open(int attempt, Instant since) implements ClientState {}

    /**
     * It failed or ended, and is tried again.
     *
     * @param attempt the next one
     * @param at when
     * @param why there is none at the moment
     */
    record Waiting(int attempt, Instant at, Ended why) implements ClientState {}

    /** The closing handshake is under way, because the program closes, or reconnects. */
    record Closing() implements ClientState {}

    /**
     * It is over, as the program wanted, or as its peer did and its policy accepts.
     *
     * @param reason how
     */
    record Closed(CloseReason reason) implements ClientState {}

    /**
     * It is over, because its policy gave up.
     *
     * @param why the last attempt or connection ended
     * @param verdict why there is no other
     */
    record Failed(Ended why, String verdict) implements ClientState {}

    /** Whether it is over, for good. */
    default boolean isFinal() {
        return this instanceof Closed || this instanceof Failed;
    }

    /** Why a client has no connection. */
    sealed interface Ended {

        /** It could not be opened. */
        record NotOpened(ClientException failure) implements Ended {}

        /**
         * It was open, and has ended.
         *
         * @param reason the close code and its text; 1006 where there was no close frame
         * @param lasted how long it was open
         */
        record Lost(CloseReason reason, Duration lasted) implements Ended {}
    }
}
