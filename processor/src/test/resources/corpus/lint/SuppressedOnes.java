package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class SuppressedOnes {
    @SuppressWarnings("patchbay")
    @Channel("a")
    static final class AChannel {
        @OnJoin
        void join() {}
    }

    @Socket("/a%20b")
    @SuppressWarnings({"unused", "patchbay"})
    static final class ASocket {
        @OnMessage
        String take(String text) {
            return text;
        }
    }
}
