package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket(value = "/a", size = 5) // ! compiler
final class NoSuchAttributeSocket {
    @OnMessage
    String take(String text) {
        return text;
    }
}
