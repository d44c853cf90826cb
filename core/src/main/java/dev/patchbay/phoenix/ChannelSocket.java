package dev.patchbay.phoenix;

import dev.patchbay.binding.ChannelSocketBinding;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.protocol.ServerProtocol;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Limits;
import java.util.List;
import java.util.Map;

/**
 * A socket with channels as any socket is called: its connections speak Phoenix Channels.
 *
 * @param channels the generated caller of its class
 * @param protocols what it speaks beside versions 1.0 and 2.0, or in place of them: by version without its last number, such as
 *     {@code "3.0"}
 */
public record ChannelSocket(ChannelSocketBinding channels, Map<String, ServerProtocol> protocols)
        implements SocketBinding {

    @Override
    public SocketCalls connect(Handshake handshake) throws Throwable {
        ServerProtocol protocol = ProtocolVersion.of(handshake, protocols);
        return new ServedClient(channels.channels(), channels.accept(handshake), protocol);
    }

    @Override
    public Limits limits(Limits server) {
        return channels.limits(server);
    }

    @Override
    public List<String> subprotocols() {
        return channels.subprotocols();
    }

    @Override
    public List<JsonCodec<?>> codecs() {
        return channels.codecs();
    }

    @Override
    public boolean takesAuthToken() {
        return channels.takesAuthToken();
    }
}
