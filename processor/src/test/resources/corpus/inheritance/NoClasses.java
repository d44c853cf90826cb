// not: ecj
package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class NoClasses {
    @Socket("/a")
    record ASocket(int a) { // ! NotAClass
        @OnMessage
        void take(String text) {}
    }

    @Socket("/b")
    enum BSocket { // ! NotAClass
        ONE;

        @OnMessage
        void take(String text) {}
    }

    @Socket("/c")
    interface CSocket { // ! NotAClass
        @OnMessage
        default void take(String text) {}
    }

    @Channel("d")
    record DChannel(int d) { // ! NotAClass
        @OnJoin
        void join() {}
    }

    @Socket(value = "/d", channels = DChannel.class)
    static final class DSocket {}
}
