package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/b")
final class Outer_ASocket { // ! NameClash
    @OnMessage
    void take(String text) {}
}
