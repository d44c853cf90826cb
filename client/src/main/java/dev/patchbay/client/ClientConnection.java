package dev.patchbay.client;

import dev.patchbay.message.Outbound;
import dev.patchbay.rate.ClientRateLimit;
import dev.patchbay.rate.MessageKind;
import dev.patchbay.rate.RateCounts;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.FragmentedMessage;
import dev.patchbay.socket.Outlet;
import dev.patchbay.socket.WaitsForItselfException;
import dev.patchbay.trace.TraceSink;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A connection of a client's, through all the attempts to keep it: it is one object from its start to its end, though the network below
 * may break. Any thread, inside a callback or outside. What is sent while it is not open fails its stage at once with
 * {@link ClientException.NotConnected}, unless its connector has a {@link SendQueue}.
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

    /** How it is at this moment, for people: its text is one line. */
    ClientStatus status();

    /** Whether messages can be sent. It ends at once with the connection, the {@link #state} behind its last callback. */
    boolean isOpen();

    /**
     * How it was opened the last time.
     *
     * @throws IllegalStateException where it never was
     */
    Opened opened();

    /**
     * Sends a message that its connector's {@link ClientRateLimit} knows the kind of; without a limit it is sent as any other. Without a
     * kind a message is {@link MessageKind#OTHER}, and a request {@link MessageKind#QUERY}.
     *
     * <pre>{@code
     * ticker.send(Outbound.text("{\"op\":\"subscribe\"}"), MessageKind.SUBSCRIPTION);
     * }</pre>
     *
     * @return as {@link #send(String)}; fails with {@link ClientException.RateLimited} where the limit has no room for it, and with
     *     {@link ClientException.ConnectionLost} where the connection ends before its turn, unless its connector has a {@link SendQueue}
     */
    CompletionStage<Void> send(Outbound message, MessageKind kind);

    /** What has become of its messages with its connector's {@link ClientRateLimit}; all zero where it has none. */
    RateCounts rateCounts();

    /**
     * Sends a request, and waits for its answer, which no callback is told of. What comes when it has failed already, for instance because
     * of its time, is a message like any other.
     *
     * <pre>{@code
     * ticker.request(Request.of("{\"op\":\"time\"}", Match.property("op", "time")))
     *         .thenAccept(answer -> System.out.println(answer.string()));
     * }</pre>
     *
     * <p>A callback that is not {@code @NonBlocking} may wait for it: answers do not come through its mailbox. It waits in vain where the
     * connection has so many messages for callbacks already that it is not read from ({@code Limits.waitingCalls}).
     *
     * @return fails with {@link ClientException.TimedOut}; with {@link ClientException.ConnectionLost} where the connection ends first, or
     *     is closed, unless the request is idempotent; and with what a message may fail with that is sent. It may be ignored. What depends on
     *     it may block: it never runs on a thread of the network's
     * @throws IllegalStateException where the client takes its text as a {@code Reader}
     */
    <T> CompletionStage<T> request(Request<T> request);

    /**
     * Sends a ping (RFC 6455, section 5.5.2).
     *
     * @param payload at most 125 bytes, which are copied
     * @return fails with {@link ClientException.NotConnected} where the connection is not open
     * @throws IllegalArgumentException where the payload is longer, and it is open
     */
    CompletionStage<Void> ping(ByteBuffer payload);

    /** Sends a pong that nobody asked for (RFC 6455, section 5.5.3); as {@link #ping}. Those that are asked for are sent anyway. */
    CompletionStage<Void> pong(ByteBuffer payload);

    /**
     * Begins a text that is sent part by part.
     *
     * @throws ClientException.NotConnected where the connection is not open
     * @throws IllegalStateException where another message is sent so, and is not finished
     */
    FragmentedMessage beginText();

    /** Begins a binary message that is sent part by part; as {@link #beginText}. */
    FragmentedMessage beginBinary();

    /**
     * Completes when it is over for good, with {@link ClientState.Closed} or {@link ClientState.Failed}, behind its last callback. A server
     * that does not answer the close frame is cut off after {@code Limits.closeTimeout}; the code is 1006 then.
     */
    CompletionStage<ClientState> closed();

    /** Closes with 1000, for good: nothing opens later, in whatever state it is. */
    default void close() {
        close(CloseReason.of(CloseReason.NORMAL));
    }

    /**
     * Closes behind what was sent, for good. Only the first call counts.
     *
     * @throws IllegalArgumentException where the code is one that must not be sent
     */
    void close(CloseReason reason);

    /**
     * Tries at once where it waits; where it is open, ends that connection and opens another. However often it is asked for meanwhile. The
     * server is told so with 1001, and its answer is not waited for: who asks for another connection seldom trusts this one.
     */
    void reconnect();

    /**
     * Waits until it is open.
     *
     * @return whether it is; not where it ended for good, or the time is over
     * @throws WaitsForItselfException where a callback waits for the next connection, which is asked for when it has returned
     */
    boolean awaitOpen(Duration longest) throws InterruptedException;

    /**
     * Tells somebody of every state from now on, one at a time and in order, on a worker.
     *
     * @return ends that
     */
    Registration listen(Consumer<ClientState> listener);

    /**
     * Runs a step with the client's object, between two callbacks: what the step reads is as a callback left it, and what it changes the
     * next one finds. In any state; while an attempt is under way, behind it. The step runs on a worker, and may block as a callback may.
     *
     * <pre>{@code
     * CompletionStage<String> last = ticker.inTurn(TickerClient.class, TickerClient::last);
     * }</pre>
     *
     * @param type the class of the client's object
     * @return what the step returns, or throws, which harms nothing else. No callback may wait for it
     * @throws IllegalArgumentException where the object is none of that class
     */
    <T, R> CompletionStage<R> inTurn(Class<T> type, Function<? super T, ? extends R> step);

    /**
     * Shows somebody everything that happens from now on: frames, attempts, ends and failures. Costs nothing while there is none.
     *
     * @param sink is closed with the trace, which ends with the connection at the latest
     * @return ends that
     */
    Registration trace(TraceSink sink);
}
