package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.socket.Sender;

@Socket("/a")
final class SenderSocket {
    @OnMessage
    void take(String text, Sender<Missing> sender) {} // ! compiler
}
