package demo;

import dev.patchbay.Channel;
import dev.patchbay.Intercept;
import dev.patchbay.OnClose;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;

final class Strays {
    static final class Forgotten {
        @OnMessage
        void take(String text) {} // ! StrayCallback
    }

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        void take(String text) {}

        @OnJoin
        void join() {} // ! MisplacedCallback

        @Intercept("x")
        void intercept() {} // ! MisplacedCallback
    }

    @Channel("b")
    static final class BChannel {
        @OnJoin
        void join() {}

        @OnOpen
        void open() {} // ! MisplacedCallback

        @OnClose
        void closed() {} // ! MisplacedCallback
    }

    @Socket(value = "/b", channels = BChannel.class)
    static final class BSocket {
        @OnMessage
        void take(String text) {} // ! CallbackBesideChannels
    }
}
