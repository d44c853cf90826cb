package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket(Consts.PATH) // ! compiler
final class PathConstantSocket {
    @OnMessage
    String take(String text) {
        return text;
    }
}

final class Consts {}
