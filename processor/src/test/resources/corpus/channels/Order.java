package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;

final class Order {
    @Channel("room:*")
    static final class RoomChannel {
        @OnJoin
        void join() {}
    }

    @Channel("room:lobby")
    static final class LobbyChannel {
        @OnJoin
        void join() {}
    }

    @Socket(
            value = "/a",
            channels = {RoomChannel.class, LobbyChannel.class})
    static final class ASocket {} // ! UnreachableTopic
}
