package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.Intercept;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Channel("a")
final class AChannel {
    record Said(String words) {}

    @OnJoin
    void join() {}

    @OnMessage(Consts.SAY) // ! compiler
    void say(Said said) {}

    @Intercept(Consts.SAID) // ! compiler
    Said said(Said said) {
        return said;
    }
}

@Broadcasts("a")
interface AEvents {
    @Event(Consts.SAID) // ! compiler
    void said(AChannel.Said said);
}

@Socket(value = "/a", channels = AChannel.class)
final class EventConstantSocket {}

final class Consts {}
