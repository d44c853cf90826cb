package demo.two;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/b")
final class BSocket {
    @OnMessage
    String take(String text) {
        return "b";
    }
}
