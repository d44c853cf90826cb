package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class PrivateConstructor {
    @Socket("/a")
    static final class ASocket {
        private ASocket() {} // ! NoUsableConstructor

        static ASocket create() {
            return new ASocket();
        }

        @OnMessage
        void take(String text) {}
    }
}
