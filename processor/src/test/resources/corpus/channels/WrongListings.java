// not: ecj
package demo;

import dev.patchbay.Channel;
import dev.patchbay.Listing;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class WrongListings {
    static final class NoChannel {}

    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}
    }

    @Channel("b")
    static final class UnlistedChannel { // ! UnlistedChannel
        @OnJoin
        void join() {}
    }

    @Socket(
            value = "/a",
            channels = {AChannel.class, NoChannel.class}, // ! NotAChannel
            listings = @Listing(channel = AChannel.class, topics = "c", with = "novalue")) // ! NotAValue
    static final class ASocket {}

    @Socket(
            value = "/d",
            channels = {
                int.class, // ! NotAChannel
                AChannel[].class, // ! NotAChannel
                String.class // ! NotAChannel
            })
    static final class DSocket {}

    @Socket("/b")
    @Channel("c")
    static final class Both { // ! SocketAndChannel
        @OnMessage
        void take(String text) {}
    }
}
