package dev.patchbay.redis;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** The port to Redis: two connections at a time, one that publishes and one that listens. */
interface Redis {

    /** Both connections. They live and die together. Any thread. */
    interface Line {

        /** Has Redis publish something, at the next {@link #flush}; completes when Redis has. */
        CompletionStage<Long> publish(String channel, byte[] frame);

        /** Writes what waits. */
        void flush();

        /** Ends both; what is not answered fails. */
        void close();
    }

    /**
     * Connects, and listens.
     *
     * @param channels what is listened to
     * @param received is given what is published there, on a thread of the network
     * @param ended is run when either connection has ended by itself, on a thread of the network, perhaps more than once
     * @return a line that listens
     */
    CompletionStage<Line> connect(List<String> channels, Consumer<byte[]> received, Runnable ended);

    /** Ends for good. Returns at once. */
    void close();
}
