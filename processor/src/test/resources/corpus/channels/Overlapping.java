package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;

final class Overlapping {
    @Channel("room:{room}")
    static final class OneChannel {
        @OnJoin
        void join() {}
    }

    @Channel("{kind}:lobby")
    static final class TwoChannel {
        @OnJoin
        void join() {}
    }

    @Socket(
            value = "/a",
            channels = {OneChannel.class, TwoChannel.class})
    static final class ASocket {} // ! OverlappingTopics
}
