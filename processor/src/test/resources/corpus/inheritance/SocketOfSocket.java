package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class SocketOfSocket {
    @Socket("/a")
    static class ASocket {
        @OnMessage
        String take(String text) {
            return name() + text;
        }

        String name() {
            return "a";
        }
    }

    @Socket("/b")
    static final class BSocket extends ASocket {
        @Override
        String name() {
            return "b";
        }
    }
}

// opens /a
// sends 1
// hears a1
// b: opens /b
// b: sends 1
// b: hears b1
