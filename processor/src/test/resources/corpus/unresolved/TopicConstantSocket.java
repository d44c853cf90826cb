package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;

@Channel(Consts.TOPIC) // ! compiler
final class AChannel {
    @OnJoin
    void join() {}
}

@Socket(value = "/a", channels = AChannel.class)
final class TopicConstantSocket {}

final class Consts {}
