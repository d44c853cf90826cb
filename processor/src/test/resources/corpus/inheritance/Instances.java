package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class Instances {
    @Socket("/a")
    abstract static class ASocket { // ! AbstractClass
        @OnMessage
        void take(String text) {}
    }

    @Socket("/b")
    final class BSocket { // ! InnerClass
        @OnMessage
        void take(String text) {}
    }

    @Socket("/c")
    private static final class CSocket { // ! PrivateClass
        @OnMessage
        void take(String text) {}
    }

    @Socket("/d")
    static final class DSocket<T> { // ! GenericClass
        @OnMessage
        void take(String text) {}
    }
}
