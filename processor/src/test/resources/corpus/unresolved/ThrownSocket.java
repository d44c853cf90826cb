package demo;

import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class ThrownSocket {
    @OnMessage
    String take(String text) throws Missing { // ! compiler
        return text;
    }

    @OnError
    void failed(Missing missing) {} // ! compiler
}
