package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class Varargs {
    record Said(String words) {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        void take(Said... said) {} // ! VarargsCallback
    }

    @Socket("/b")
    static final class BSocket {
        @OnMessage
        void take(byte... bytes) {} // ! VarargsCallback
    }
}
