package dev.patchbay.channel;

import dev.patchbay.LogLevel;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.SocketBinding;
import dev.patchbay.socket.SocketCalls;
import java.util.List;

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

    /** How connections are logged. */
    default LogLevel log() {
        return LogLevel.INFO;
    }

    @Override
    default SocketCalls connect(Handshake handshake) throws Throwable {
        return ChannelClient.connect(this, handshake);
    }
}
