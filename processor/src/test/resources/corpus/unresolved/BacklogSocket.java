package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket(value = "/a", backlog = Consts.MAXX, idleTimeout = Consts.IDLE) // ! compiler, compiler
final class BacklogSocket {
    @OnMessage
    String take(String text) {
        return text;
    }
}

final class Consts {}
