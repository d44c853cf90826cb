package dev.patchbay.dialing;

import dev.patchbay.client.ClientException;
import dev.patchbay.socket.CloseReason;
import java.net.URI;

/** The port to the network: makes one connection at a time, and tells what becomes of it. */
@FunctionalInterface
interface Dialer {

    /** One connection, or what may become one. Any thread; nothing blocks. */
    interface Line {

        /** Closes it, behind what was sent. Its end is told. */
        void close(CloseReason reason);

        /**
         * Gives it up: nothing opens later, and nothing more is told.
         *
         * @return whether it had been opened before: then its end is told all the same
         */
        boolean abort();
    }

    /** Hears of one connection, first of at most one {@code handshaking}, then one {@code opened} or {@code notOpened}. */
    interface Events {

        /** The network is there; the server is asked for a WebSocket. */
        void handshaking();

        /** Messages can be sent. */
        void opened();

        /** It could not be opened, which is the end of it. */
        void notOpened(ClientException failure);

        /** It was open and has ended, and its last callback is over. */
        void ended(CloseReason reason);
    }

    /**
     * Begins to connect; returns at once.
     *
     * @param attempt which one it is, as the program counts them
     */
    Line dial(URI uri, int attempt, Events events);
}
