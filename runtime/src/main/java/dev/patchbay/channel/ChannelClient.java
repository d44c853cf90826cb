package dev.patchbay.channel;

import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.SocketCalls;

/** One client and its channels. */
final class ChannelClient implements SocketCalls {

    private ChannelClient() {}

    static SocketCalls connect(ChannelSocketBinding binding, Handshake handshake) throws Throwable {
        binding.accept(handshake);
        return new ChannelClient();
    }
}
