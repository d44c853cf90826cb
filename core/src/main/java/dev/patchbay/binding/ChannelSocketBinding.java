package dev.patchbay.binding;

import dev.patchbay.LogLevel;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.socket.Handshake;
import java.util.List;

/** The generated caller of a {@code @Socket} class with channels. */
public non-sealed interface ChannelSocketBinding extends Binding {

    /**
     * Asks the program who this is, during the handshake.
     *
     * @throws Throwable as {@link SocketBinding#connect}
     */
    ChannelUser accept(Handshake handshake) throws Throwable;

    /** The channels; the first that matches a topic serves it. */
    List<ChannelRoute> channels();

    /** Those of its channels. */
    @Override
    default List<JsonCodec<?>> codecs() {
        return channels().stream()
                .<JsonCodec<?>>flatMap(route -> route.binding().codecs().stream())
                .toList();
    }

    /** How connections are logged. */
    default LogLevel log() {
        return LogLevel.INFO;
    }
}
