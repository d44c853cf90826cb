package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a" + Consts.PATH + "/b") // ! compiler
final class PathConcatenationSocket {
    @OnMessage
    String take(String text) {
        return text;
    }
}

final class Consts {}
