package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class ASocket { // ! NameClash
    @OnMessage
    void take(String text) {}
}
