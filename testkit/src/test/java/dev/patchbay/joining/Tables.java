package dev.patchbay.joining;

import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ClientChannel;

/** What clients of channels keep. */
public final class Tables {

    private Tables() {}

    /** The messages that wait for their answers. */
    public static int unanswered(ChannelSocket socket) {
        return ((Joining) socket).post().waiting();
    }

    /** The pushes that wait until their channel is joined. */
    public static int waiting(ClientChannel channel) {
        return ((Seat) channel).place().waiting.size();
    }
}
