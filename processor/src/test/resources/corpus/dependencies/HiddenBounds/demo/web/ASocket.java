package demo.web;

import demo.store.Stores;
import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;
import java.util.Map;

final class ASocket {
    private interface Hid {}

    @Socket("/a")
    static final class Extends {
        Extends(List<? extends Hid> hidden) {} // ! InvisibleType

        @OnMessage
        void take(String text) {}
    }

    @Socket("/b")
    static final class Super {
        Super(Map<String, List<? super Hid[]>> hidden) {} // ! InvisibleType

        @OnMessage
        void take(String text) {}
    }

    @Socket("/c")
    static final class OfProtected extends Stores {
        OfProtected(List<? extends Secret> hidden) {} // ! InvisibleType
    }

    @Channel("a")
    static final class AChannel {
        AChannel(List<? extends Hid> hidden) {} // ! InvisibleType

        @OnJoin
        void join() {}
    }

    @Socket(value = "/d", channels = AChannel.class)
    static final class DSocket {}
}
