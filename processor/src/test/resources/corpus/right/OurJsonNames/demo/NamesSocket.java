package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

// also: module
@Socket("/a")
public final class NamesSocket {
    @OnMessage("b")
    Shape b(JsonNames a) {
        return new Shape("a", 1, 2);
    }

    @OnMessage("c")
    JsonCodec c(JsonLists a) {
        return new JsonCodec(a);
    }
}
