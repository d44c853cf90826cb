package dev.patchbay.connect;

import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.codec.Encoder;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is said about a channel before it is joined. The annotation processor writes one for each {@code @ChannelClient} class, which adds a
 * method for each variable of the topic, and {@code payload}. Used by one thread; joins any number of channels, each with an object of its
 * own.
 *
 * <pre>{@code
 * ClientChannel room = new RoomView_Joiner()
 *         .room("lobby")
 *         .payload(() -> new Enter(lastSeen.get()))
 *         .join(socket);
 * }</pre>
 *
 * @param <J> the joiner itself
 */
public abstract class Joiner<J extends Joiner<J>> {

    private final TopicTemplate template;
    private Variables variables;
    private Supplier<JsonValue> payload = () -> JsonValue.of(Map.of());

    /**
     * Has been told nothing.
     *
     * @param template the topic, with variables in braces
     */
    protected Joiner(String template) {
        this.template = new TopicTemplate(template);
        this.variables = Variables.of(this.template);
    }

    /** Itself, as what it is. */
    protected abstract J self();

    /**
     * Makes the client's object, and the calls into it. Once for each channel, however often it is joined.
     *
     * @throws Throwable whatever the program's own constructor throws
     */
    protected abstract ChannelClientCalls calls(ClientChannel channel) throws Throwable;

    /**
     * The value of a variable of the topic.
     *
     * @throws IllegalArgumentException where it is empty, or has a colon in it
     */
    protected final J variable(String variable, String value) {
        variables = variables.with(variable, template.checked(variable, value));
        return self();
    }

    /**
     * The value of a variable of the topic.
     *
     * @throws IllegalStateException where it has none
     */
    protected final String variable(String variable) {
        return variables.value(variable);
    }

    /**
     * What a variable of the topic stands for.
     *
     * @throws IllegalStateException where it has no value
     * @throws IllegalArgumentException where that cannot be converted
     */
    protected final <T> T variable(String variable, Function<? super String, T> conversion) {
        return variables.value(variable, conversion);
    }

    /** What it joins with. */
    protected final J joinsWith(Supplier<JsonValue> said) {
        payload = said;
        return self();
    }

    /** What it joins with, a JSON object. */
    protected final <T> J joinsWith(Supplier<T> said, Encoder<T> encoder) {
        return joinsWith(() -> json(encoder.encode(said.get())));
    }

    private static JsonValue json(Outbound payload) {
        if (payload instanceof Outbound.Text text) {
            return new JsonValue(new String(text.utf8(), StandardCharsets.UTF_8));
        }
        throw new IllegalStateException("A channel is joined with JSON, and the payload is binary");
    }

    /**
     * Makes the client's object and joins its channel: as soon as the socket is open, and again whenever it has to. Where another channel of
     * the socket has the topic, that one leaves first.
     *
     * @return the channel, which is not joined yet
     * @throws IllegalStateException where a variable of the topic has no value
     */
    public final ClientChannel join(ChannelSocket socket) {
        ClientChannel channel = socket.channel(template.topic(variables.values()), payload);
        new Hearing(channel, made(channel)).begin();
        var unusedAnswer = channel.join();
        return channel;
    }

    private ChannelClientCalls made(ClientChannel channel) {
        try {
            return calls(channel);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException("The client's object could not be made", failure);
        }
    }
}
