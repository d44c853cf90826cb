package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class VoidObject {
    @Socket("/a")
    static final class ASocket {
        @OnMessage
        Void take(String text) { // ! UnsupportedAnswer
            return null;
        }
    }
}
