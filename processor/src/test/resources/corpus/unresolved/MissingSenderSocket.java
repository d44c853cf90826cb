package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class MissingSenderSocket {
    @OnMessage
    void take(String text, Sender<String> sender) {} // ! compiler
}
