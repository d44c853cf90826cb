package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
public final class AvajeSocket {
    @OnMessage("a")
    Type type(Type a) {
        return a;
    }

    @OnMessage("b")
    Exception exception(Exception a) {
        return a;
    }
}
