package dev.patchbay.channel;

import dev.patchbay.LogLevel;
import dev.patchbay.codec.Protocol;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.SocketBinding;
import dev.patchbay.socket.SocketCalls;
import java.util.List;
import java.util.Map;

/** The generated caller of a {@code @Socket} class with channels. */
public interface ChannelSocketBinding extends SocketBinding {

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

    /**
     * What it speaks beside versions 1.0 and 2.0 of Phoenix Channels, or in place of them: by version without its last number,
     * such as {@code "3.0"}.
     */
    default Map<String, Protocol> protocols() {
        return Map.of();
    }

    /** The same socket, which speaks these as well. */
    default ChannelSocketBinding speaking(Map<String, Protocol> protocols) {
        return new SpeakingSocket(this, protocols);
    }

    @Override
    default SocketCalls connect(Handshake handshake) throws Throwable {
        return ServedClient.connect(this, handshake);
    }
}
