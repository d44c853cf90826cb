package dev.patchbay.phoenix;

import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.ChannelSocketBinding;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.socket.Handshake;
import dev.patchbay.testing.TestChannel;
import java.util.List;

/** A socket whose only channel serves all rooms. */
record OneRoom(TestChannel room) implements ChannelSocketBinding {

    @Override
    public ChannelUser accept(Handshake handshake) {
        return ChannelUser.anonymous(handshake);
    }

    @Override
    public List<ChannelRoute> channels() {
        return List.of(new ChannelRoute("room:*", room));
    }
}
