package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class ArraySocket {
    @OnMessage
    String take(Missing[] all) { // ! compiler
        return "";
    }
}
