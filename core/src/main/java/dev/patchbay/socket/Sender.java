package dev.patchbay.socket;

import dev.patchbay.codec.Encoder;
import java.util.concurrent.CompletionStage;

/**
 * Sends payloads of one type to one connection, from any thread: the typed way to send at a time of one's own choosing.
 * A handler takes it as a parameter, which is how {@code javac} learns of the payload; it may be kept and shared. Two
 * senders are equal where they send the same type to the same connection.
 *
 * @param <T> the payload
 * @param connection where it goes
 * @param codec how it is written
 */
public record Sender<T>(Outlet connection, Encoder<T> codec) {

    /** Sends a payload; see {@link Outlet#send(String)}. */
    public CompletionStage<Void> send(T payload) {
        return connection.send(codec.encode(payload));
    }
}
