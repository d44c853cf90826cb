package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;

@Channel({"a", Consts.TOPIC}) // ! compiler
final class AChannel {
    @OnJoin
    void join() {}
}

@Socket(value = "/a", channels = AChannel.class)
final class TopicsConstantSocket {}

final class Consts {}
