package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class SamePaths {
    @Socket("/a/{b}")
    static final class A {
        @OnMessage
        void take(String text) {}
    }

    @Socket("/a/{c}") // ! EquivalentPaths
    static final class B {
        @OnMessage
        void take(String text) {}
    }

    @Socket // ! SamePath
    static final class ChatSocket {
        @OnMessage
        void take(String text) {}
    }

    @Socket("/ws/chat")
    static final class C {
        @OnMessage
        void take(String text) {}
    }
}
