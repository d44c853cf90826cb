package dev.patchbay.channel;

import dev.patchbay.message.Outbound;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

/**
 * Where events go that are answered: from a client to its channel at the server, or from the channel to its client. What javac writes
 * for an interface with {@code @Pushes} or {@code @Questions} sends through one. Any thread.
 *
 * <pre>{@code
 * RoomCalls room = RoomCalls_Pusher.of(channel);
 * room.shout(new Shout("hi")).thenAccept(receipt -> System.out.println(receipt));
 * }</pre>
 */
public interface PushSink {

    /** An answer is waited for so long, unless said. */
    Duration TIMEOUT = Duration.ofSeconds(10);

    /**
     * Sends an event, and waits for its answer.
     *
     * @param event does not start with {@code phx_}
     * @param payload a JSON object, or bytes
     * @param timeout from the call on, for the answer
     * @return the answer, whatever its status. Fails where there is none
     */
    CompletionStage<ChannelReply> push(String event, Outbound payload, Duration timeout);

    /**
     * Sends an event that nobody answers. What is not sent is counted, and logged once a minute.
     *
     * @param event does not start with {@code phx_}
     * @param payload a JSON object, or bytes
     */
    void send(String event, Outbound payload);
}
