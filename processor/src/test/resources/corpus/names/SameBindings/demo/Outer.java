package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class Outer {
    @Socket("/a")
    static final class ASocket {
        @OnMessage
        void take(String text) {}
    }
}
