package dev.patchbay.client.channel;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException;
import dev.patchbay.message.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * One connection to a Phoenix or Patchbay server, for any number of channels (Phoenix Channels, version 2.0.0). It comes back by itself, and
 * its channels with it. Any thread.
 *
 * <pre>{@code
 * ChannelSocket socket = new ChannelConnector("wss://example.com/socket")
 *         .query("token", () -> secret)
 *         .start();
 * ClientChannel room = socket.channel("room:lobby");
 * room.join();
 * socket.close();
 * }</pre>
 */
public interface ChannelSocket extends AutoCloseable {

    /** The server hears of its client so often, whatever else is sent: Phoenix ends those of which it hears nothing for a minute. */
    Duration HEARTBEAT = Duration.ofSeconds(30);

    /** A channel that joins with nothing to say. Every call makes another. */
    default ClientChannel channel(String topic) {
        return channel(topic, () -> JsonValue.of(java.util.Map.of()));
    }

    /**
     * A channel that is not joined yet. Every call makes another.
     *
     * @param payload what it joins with; asked at every join, so that what it has heard until then may be in it. On a worker, or where
     *     {@link ClientChannel#join} is called
     */
    ClientChannel channel(String topic, Supplier<JsonValue> payload);

    /** The channels that are joined, or will be. */
    List<ClientChannel> channels();

    /** The connection: its state, what is told of it, and its end. */
    ClientConnection connection();

    /**
     * Asks the server for a sign of life.
     *
     * @return how long that took; fails with {@link ClientException.NotConnected}, {@link ClientException.TimedOut} or
     *     {@link ClientException.ConnectionLost}
     */
    CompletionStage<Duration> ping();

    /** Ends the connection with 1000, and all channels with it, for good. */
    @Override
    void close();
}
