package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.Listing;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class Escapes {
    record Said(String words) {}

    @Broadcasts("room:\\user:*")
    interface Events {
        @Event("\\user */")
        void said(Said said);
    }

    @Channel("room:\\user:*")
    static final class AChannel {
        @OnJoin
        void join() {}

        @OnMessage("\\user */")
        void say(Said said) {}
    }

    @Socket(value = "/a", listings = @Listing(channel = AChannel.class, with = "a=\\user"))
    static final class ASocket {}
}
