package dev.patchbay.client;

import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Outlet;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * A connection of a client's, through all the attempts to keep it: it is one object from its start to its end, though the network below
 * may break. Any thread, inside a callback or outside.
 *
 * <pre>{@code
 * ClientConnection ticker = new TickerClient_Connector().symbol("btc").start();
 * ticker.send("hello");
 * ticker.close();
 * }</pre>
 */
public interface ClientConnection extends Outlet {

    /** Its name, in the log and for observers. */
    String name();

    /** Where it is at this moment. */
    ClientState state();

    /** Whether messages can be sent. */
    default boolean isOpen() {
        return state() instanceof ClientState.Open;
    }

    /**
     * How it was opened the last time.
     *
     * @throws IllegalStateException where it never was
     */
    Opened opened();

    /**
     * Sends a ping (RFC 6455, section 5.5.2).
     *
     * @param payload at most 125 bytes, which are copied
     * @return fails with {@link ClientException.NotConnected} where the connection is not open
     */
    CompletionStage<Void> ping(ByteBuffer payload);

    /** Closes with 1000, for good: nothing opens later, in whatever state it is. */
    default void close() {
        close(CloseReason.of(CloseReason.NORMAL));
    }

    /** Closes behind what was sent, for good. Only the first call counts. */
    void close(CloseReason reason);

    /** Tries at once where it waits; where it is open, ends that connection and opens another. However often it is asked for meanwhile. */
    void reconnect();

    /**
     * Waits until it is open.
     *
     * @return whether it is; not where it ended for good, or the time is over
     */
    boolean awaitOpen(Duration longest) throws InterruptedException;

    /**
     * Tells somebody of every state from now on, one at a time and in order, on a worker.
     *
     * @return ends that
     */
    AutoCloseable listen(Consumer<ClientState> listener);
}
