package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class ConstructorSocket {
    ConstructorSocket(Map<String, Integer> counts) {} // ! compiler

    @OnMessage
    String take(String text) {
        return text;
    }
}
