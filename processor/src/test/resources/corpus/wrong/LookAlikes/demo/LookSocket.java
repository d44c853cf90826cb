package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import other.OnClose;

@Socket("/a/{b}")
final class LookSocket {
    @OnMessage
    void take(String text, @dev.patchbay.Param String b) {}

    @OnClose
    void closed(String reason) {} // ! ForeignAnnotation
}
