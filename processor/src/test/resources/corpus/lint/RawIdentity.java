// also: module
package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class RawIdentity {
    static final class Box<T> {
        private final T value;

        Box(T value) {
            this.value = value;
        }
    }

    @Socket("/a")
    @SuppressWarnings("rawtypes")
    static final class ASocket {
        @OnConnect
        Box connect() {
            return new Box<>("x");
        }

        @OnMessage
        String take(String text, Box box) {
            return text + box.value;
        }
    }

    @Socket("/b")
    static final class BSocket {
        @OnConnect
        Box<String> connect() {
            return new Box<>("x");
        }

        @OnMessage
        String take(String text, Box<String> box) {
            return text + box.value;
        }
    }
}

// opens /b
// sends 1
// hears 1x
