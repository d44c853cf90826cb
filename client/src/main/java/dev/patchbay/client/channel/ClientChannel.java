package dev.patchbay.client.channel;

import dev.patchbay.channel.ChannelReply;
import dev.patchbay.channel.PushSink;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.Registration;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One channel of a client's {@link ChannelSocket}: joined once by the program, and again by itself whenever the connection or the server
 * breaks, until one of them leaves. Any thread, inside a listener or outside.
 *
 * <pre>{@code
 * ClientChannel room = socket.channel("room:lobby");
 * room.on("heard", message -> System.out.println(message.json()));
 * room.join().thenAccept(welcome -> System.out.println("in: " + welcome.json()));
 * room.push("shout", JsonValue.of(Map.of("text", "hi")));
 * }</pre>
 *
 * <p>Listeners run on workers, where they may block, one at a time for all channels of one connection, those of states too, in the order in
 * which the server sent what they are told. Events are told between the state {@code JOINED} and the next, or while it leaves, and at no
 * other time. A state that the program brings about while an attempt to connect is under way is told behind it.
 */
public interface ClientChannel extends PushSink {

    /** So many pushes of a channel wait until it is joined. */
    int MOST_WAITING = 1_000;

    /** Its topic. */
    String topic();

    /** Where it is at this moment. */
    ChannelState state();

    /**
     * Joins. Where another channel of this socket has the topic, that one leaves first.
     *
     * @return the server's first answer. Fails with {@link ChannelException.JoinRefused}, {@link ClientException.TimedOut}, or what asking
     *     for the payload fails with; it is tried again then all the same, until somebody leaves. Is cancelled where that happens before
     *     an answer
     * @throws IllegalStateException where it was joined or left before
     */
    CompletionStage<ChannelReply> join();

    /**
     * Sends an event with a payload; when it is joined, where it is not at this moment.
     *
     * @return the server's answer, whatever its status. Fails with {@link ClientException.TimedOut}, from the call on; with
     *     {@link ChannelException.ChannelLost}, where the channel or the connection ends first; with {@link ClientException.NoRoom}, where
     *     {@value #MOST_WAITING} others wait until it is joined; and with {@link ChannelException.NotJoined}
     */
    @Override
    CompletionStage<ChannelReply> push(String event, Outbound payload, Duration timeout);

    /** Sends an event with a JSON payload; as {@link #push(String, Outbound, Duration)}, within {@link #TIMEOUT}. */
    default CompletionStage<ChannelReply> push(String event, JsonValue payload) {
        return push(event, payload, TIMEOUT);
    }

    /** Sends an event with a binary payload, which must not be changed any more; as {@link #push(String, JsonValue)}. */
    default CompletionStage<ChannelReply> push(String event, byte[] payload) {
        return push(event, Outbound.binary(payload), TIMEOUT);
    }

    /** As {@link #push(String, JsonValue)}, but for the time. */
    default CompletionStage<ChannelReply> push(String event, JsonValue payload, Duration timeout) {
        return push(event, Outbound.json(payload), timeout);
    }

    /**
     * Answers the questions of one event that the server asks; what is thrown, or fails, is answered with {@code error} and no payload. A
     * question that nobody answers is answered with {@code error}, too.
     *
     * @param answers runs as a listener does; what its stage says is the answer
     * @throws IllegalStateException where another one answers them already
     */
    Registration answer(String event, Function<ChannelMessage, CompletionStage<ChannelReply>> answers);

    /** Tells somebody of an event from now on; besides those that are told already. */
    Registration on(String event, Consumer<ChannelMessage> listener);

    /** Tells somebody of every event from now on, behind those that want it alone. */
    Registration onMessage(Consumer<ChannelMessage> listener);

    /** Tells somebody whenever the server has let it in, the first time and anew. */
    Registration onJoin(Consumer<ChannelReply> listener);

    /** Tells somebody of every state from now on. */
    Registration onState(Consumer<ChannelState> listener);

    /**
     * Leaves, for good.
     *
     * @return completes when the server has answered, or does not in time, or there is no connection. It does not fail
     */
    CompletionStage<Void> leave();
}
