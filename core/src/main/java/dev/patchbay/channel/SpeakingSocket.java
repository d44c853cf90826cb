package dev.patchbay.channel;

import dev.patchbay.LogLevel;
import dev.patchbay.codec.Protocol;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Limits;
import java.util.List;
import java.util.Map;

/** A socket that speaks more than its class says. */
record SpeakingSocket(ChannelSocketBinding socket, Map<String, Protocol> protocols) implements ChannelSocketBinding {

    @Override
    public ChannelUser accept(Handshake handshake) throws Throwable {
        return socket.accept(handshake);
    }

    @Override
    public List<ChannelRoute> channels() {
        return socket.channels();
    }

    @Override
    public LogLevel log() {
        return socket.log();
    }

    @Override
    public Limits limits(Limits server) {
        return socket.limits(server);
    }

    @Override
    public List<String> subprotocols() {
        return socket.subprotocols();
    }
}
