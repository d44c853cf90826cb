package demo;

import dev.patchbay.Socket;
import other.OnMessage;
import other.PathParam;

@Socket("/a/{room}")
final class ASocket {
    @OnMessage
    void take(String text, @PathParam("room") String room) {} // ! ForeignAnnotation

    @dev.patchbay.OnOpen
    void open() {}
}
