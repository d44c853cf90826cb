package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class SuperClassSocket extends Missing { // ! compiler
    @OnMessage
    String take(String text) {
        return text;
    }
}
