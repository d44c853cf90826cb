package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket(value = 5, messageSize = "big") // ! compiler, compiler
final class WrongKindOfValueSocket {
    @OnMessage
    String take(String text) {
        return text;
    }
}
