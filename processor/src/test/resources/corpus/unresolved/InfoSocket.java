package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnInfo;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;
import dev.patchbay.channel.LateReply;
import dev.patchbay.channel.Reply;
import dev.patchbay.OnMessage;

@Channel("a")
final class AChannel {
    @OnJoin
    Reply<Missing> join() { // ! compiler
        return null;
    }

    @OnInfo
    void tick(Tick tick) {} // ! compiler

    @OnMessage("late")
    void late(LateReply<Missing> reply) {} // ! compiler
}

@Socket(value = "/a", channels = AChannel.class)
final class InfoSocket {}
