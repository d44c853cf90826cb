package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.Intercept;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;

final class InterceptsUnsent {
    record Said(String words) {}

    @Broadcasts("a")
    interface AEvents {
        @Event("new_msg")
        void said(Said said);
    }

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}

        @Intercept("new_mgs") // ! UnsentEvent
        Said said(Said said) {
            return said;
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}
