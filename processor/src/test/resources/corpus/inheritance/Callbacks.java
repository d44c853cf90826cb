package demo;

import dev.patchbay.NonBlocking;
import dev.patchbay.OnClose;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.OnPing;
import dev.patchbay.OnPong;
import dev.patchbay.Socket;

final class Callbacks {
    interface Shared {
        @OnMessage
        static void take(String text) {} // ! StaticCallback
    }

    abstract static class Base {
        @OnOpen
        private void open() {} // ! PrivateCallback
    }

    @Socket("/a")
    static final class ASocket extends Base implements Shared {
        @OnClose
        void one() {}

        @OnClose
        void two() {} // ! DuplicateCallback

        @OnPing
        @OnPong
        void both(byte[] payload) {} // ! SeveralCallbacks

        @NonBlocking
        void helper() {} // ! UselessNonBlocking
    }
}
