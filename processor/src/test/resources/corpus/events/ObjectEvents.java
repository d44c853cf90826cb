package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;
import dev.patchbay.channel.Reply;

final class ObjectEvents {
    @Broadcasts("a")
    interface AEvents {
        @Event("said")
        void said(Object said); // ! UntypedPayload
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        Reply<Thread> join() { // ! UnsupportedAnswer
            return Reply.ok();
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}
