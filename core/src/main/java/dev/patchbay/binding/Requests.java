package dev.patchbay.binding;

import dev.patchbay.channel.ChannelReply;
import dev.patchbay.channel.Outcome;
import dev.patchbay.channel.PushException;
import dev.patchbay.channel.PushSink;
import dev.patchbay.channel.Reply;
import dev.patchbay.codec.BinaryCodec;
import dev.patchbay.codec.TextCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sends the events of an interface with {@code @Pushes} or {@code @Questions}, and reads the answers; for generated code, in whose class
 * the interface's constants may hide the name of any other. Any thread.
 */
public final class Requests {

    private final PushSink sink;

    /** Through this. */
    public Requests(PushSink sink) {
        this.sink = sink;
    }

    /** Sends what nobody answers. */
    public void send(String event, Outbound payload) {
        sink.send(event, payload);
    }

    /** Answered with the payload of {@code ok}; any other status is a {@link PushException.Refused}. */
    public <T> CompletionStage<T> payload(
            String event, Outbound payload, int seconds, Function<? super Inbound, ? extends T> reads) {
        return ask(event, payload, seconds)
                .thenApply(reply -> reads.apply(accepted(reply).payload()));
    }

    /** Answered with {@code ok}; any other status is a {@link PushException.Refused}. */
    public CompletionStage<@Nullable Void> nothing(String event, Outbound payload, int seconds) {
        return ask(event, payload, seconds).thenAccept(reply -> {
            var unused = accepted(reply);
        });
    }

    /** Answered with any status, and with a payload unless that is {@code {}}. */
    public <T> CompletionStage<Reply<T>> reply(
            String event, Outbound payload, int seconds, Function<? super Inbound, ? extends T> reads) {
        return ask(event, payload, seconds).thenApply(reply -> read(reply, reads));
    }

    /** Answered with {@code ok}, which is a success, or with any other status, which is a failure. */
    public <T, E> CompletionStage<Outcome<T, E>> outcome(
            String event,
            Outbound payload,
            int seconds,
            Function<? super Inbound, ? extends T> successes,
            Function<? super Inbound, ? extends E> failures) {
        return ask(event, payload, seconds)
                .thenApply(reply -> reply.isOk()
                        ? Outcome.success(Requests.<T>read(reply, successes))
                        : Outcome.failure(Requests.<E>read(reply, failures)));
    }

    private CompletionStage<ChannelReply> ask(String event, Outbound payload, int seconds) {
        return sink.push(event, payload, Duration.ofSeconds(seconds));
    }

    private static <T> Reply<T> read(ChannelReply reply, Function<? super Inbound, ? extends T> reads) {
        Optional<T> payload = isEmpty(reply.payload()) ? Optional.empty() : Optional.of(reads.apply(reply.payload()));
        return new Reply<>(Optional.of(reply.status()), payload, false);
    }

    private static boolean isEmpty(Inbound payload) {
        return payload instanceof Inbound.Text text
                && text.size() == 2
                && text.string().equals("{}");
    }

    private static ChannelReply accepted(ChannelReply reply) {
        if (reply.isOk()) {
            return reply;
        }
        throw new PushException.Refused(reply);
    }

    /** What has nothing to say. */
    public Outbound empty() {
        return Outbound.EMPTY_OBJECT;
    }

    /** JSON, as it goes out. */
    public Outbound written(JsonValue json) {
        return Outbound.json(json);
    }

    /** Bytes, as they go out. */
    public Outbound written(byte[] bytes) {
        return Outbound.binary(bytes);
    }

    /** Bytes, as they go out. */
    public Outbound written(ByteBuffer bytes) {
        return Outbound.binary(bytes);
    }

    /** Reads JSON with a codec. */
    public <T> Function<Inbound, T> reader(TextCodec<T> codec) {
        return payload -> codec.decode(ChannelPayloads.text(payload));
    }

    /** Reads bytes with a codec. */
    public <T> Function<Inbound, T> reader(BinaryCodec<T> codec) {
        return payload -> codec.decode(ChannelPayloads.binary(payload));
    }

    /** Reads JSON of any shape. */
    public Function<Inbound, JsonValue> json() {
        return payload -> new JsonValue(ChannelPayloads.text(payload).string());
    }

    /** Reads bytes. */
    public Function<Inbound, byte[]> bytes() {
        return payload -> ChannelPayloads.binary(payload).bytes();
    }

    /** Reads bytes. */
    public Function<Inbound, ByteBuffer> buffer() {
        return payload -> ByteBuffer.wrap(ChannelPayloads.binary(payload).bytes());
    }

    /** Passes on what comes. */
    public Function<Inbound, Outbound> anything() {
        return Outbound::of;
    }

    /** Reads nothing. */
    public Function<Inbound, @Nullable Void> nobody() {
        return payload -> {
            throw new PushException.Refused(new ChannelReply("error", payload));
        };
    }
}
