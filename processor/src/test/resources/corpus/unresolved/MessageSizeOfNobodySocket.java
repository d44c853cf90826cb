package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket(value = "/a", messageSize = Nobody.MAX) // ! compiler
final class MessageSizeOfNobodySocket {
    @OnMessage
    String take(String text) {
        return text;
    }
}
