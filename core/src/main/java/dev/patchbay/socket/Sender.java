package dev.patchbay.socket;

import dev.patchbay.codec.Encoder;
import java.util.concurrent.CompletionStage;

/**
 * Sends payloads of one type to one connection, from any thread: the typed way to send at a time of one's own
 * choosing. A handler takes it as a parameter, which is how {@code javac} learns of the payload; it may be kept and
 * shared. Two senders are equal where they send the same type to the same connection.
 *
 * <pre>{@code
 * private final Set<Sender<Said>> senders = ConcurrentHashMap.newKeySet();
 *
 * @OnOpen
 * void open(Sender<Said> sender) {
 *     senders.add(sender);
 *     sender.send(new Said("the house", "welcome"));
 * }
 *
 * @OnClose
 * void close(Sender<Said> sender) {
 *     senders.remove(sender);
 * }
 * }</pre>
 *
 * <p>To send one payload to many, broadcast it: a sender writes it anew for each connection.
 *
 * @param <T> the payload
 * @param connection where it goes
 * @param codec how it is written
 */
public record Sender<T>(Outlet connection, Encoder<T> codec) {

    /**
     * Sends a payload; see {@link Outlet#send(String)} for who waits, and when.
     *
     * @param payload is written now, on the calling thread
     * @return completes when the message was handed to the network; fails with {@link MessageDroppedException} where
     *     it was not
     */
    public CompletionStage<Void> send(T payload) {
        return connection.send(codec.encode(payload));
    }
}
