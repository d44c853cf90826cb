// not: ecj
package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class OuterGenerics {
    static class Outer<T> {
        class Inner {}

        static class Box<U> {
            private U value;
        }
    }

    @Socket("/a")
    static final class ASocket {
        @OnMessage("a")
        void a(Outer<String>.Inner inner) {} // ! NoCodec

        @OnMessage("b")
        void b(Outer.Box<String> box) {} // ! NoCodec

        @OnMessage("c")
        Outer<String>.Inner c(String text) { // ! UnsupportedAnswer
            return new Outer<String>().new Inner();
        }
    }

    @Socket("/b")
    static final class BSocket {
        @OnConnect
        Outer<String>.Inner connect() {
            return new Outer<String>().new Inner();
        }

        @OnMessage
        void take(String text, Outer<String>.Inner inner) {}
    }
}
