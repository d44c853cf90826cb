package demo.a.c;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/b")
final class ASocket {
    @OnMessage
    String take(String text) {
        return "b";
    }
}
