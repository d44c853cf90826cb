package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class ChannelsBeside {
    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}

    @Socket("/a/websocket") // ! EquivalentPaths
    static final class BSocket {
        @OnMessage
        void take(String text) {}
    }
}
