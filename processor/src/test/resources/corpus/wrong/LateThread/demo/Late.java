package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.channel.LateReply;

final class Late {
    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("late")
        void late(LateReply<Thread> reply) {} // ! NoCodec
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}
