package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;

@Socket(value = "/a", channels = {AChannel.class, MissingChannel.class}) // ! compiler
final class ChannelsAmongOthersSocket {}

@Channel("a")
final class AChannel {
    @OnJoin
    void join() {}
}
