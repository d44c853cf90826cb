package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket(value = "/a", messageSize = Consts.MAXX) // ! compiler
final class MessageSizeSocket {
    @OnMessage
    String take(String text) {
        return text;
    }
}

final class Consts {
    static final int MAX = 5;
}
