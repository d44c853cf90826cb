package demo;

import dev.patchbay.AfterJoin;
import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.channel.Audience;

final class AudienceOfOthers {
    record Said(String words) {}

    interface Plain {
        void said(Said said);
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @AfterJoin
        void after(Audience<Plain> audience) {} // ! AudienceOfNoEvents

        @OnMessage("x")
        void x(Plain plain) {} // ! NoCodec
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}
