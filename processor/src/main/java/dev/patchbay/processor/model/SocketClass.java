package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A class with {@code @Socket}.
 *
 * @param body the class
 * @param path where it is served
 * @param settings what else its annotation says
 * @param channels the channels that it lists, in their order
 */
public record SocketClass(EndpointBody body, Path path, Settings settings, List<Listed> channels) implements Endpoint {

    @Override
    public Home home() {
        return Home.SOCKET;
    }

    @Override
    public boolean isOfUse() {
        return !callbacks().isEmpty() || hasChannels();
    }

    /** Whether it speaks the protocol of Phoenix Channels. */
    public boolean hasChannels() {
        return !channels.isEmpty();
    }

    /** Whether {@code @OnConnect} returns what cannot be the identity, of which is told there. */
    public boolean isOfNobody() {
        return callback(Callback.Kind.CONNECT)
                .filter(connect -> connect.reply() instanceof Reply.Unsendable)
                .isPresent();
    }

    /** Whether a channel is in its list. */
    boolean lists(ClassName channel) {
        return channels.stream().anyMatch(row -> row.channel().equals(channel));
    }
}
