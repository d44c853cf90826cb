package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class RefusedMessage {
    @Socket("/a")
    static final class ASocket {
        @OnMessage
        void take(String text) {
            throw new IllegalStateException(text);
        }
    }
}

// opens /a
// sends x
// closed 1011
// b: opens /a
// b: sends bytes 01
// b: closed 1003
