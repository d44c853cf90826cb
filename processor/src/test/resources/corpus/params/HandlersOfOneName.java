package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;
import dev.patchbay.socket.Connection;

final class HandlersOfOneName {
    record A(int a) {}

    record B(int b) {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage("a")
        A on(A a) {
            return a;
        }

        @OnMessage("b")
        B on(B b) {
            return b;
        }

        @OnMessage("c")
        synchronized String on() {
            return on("helper");
        }

        String on(String text) {
            return text;
        }

        @OnOpen
        String on(Connection connection) {
            return "open";
        }
    }
}

// opens /a
// hears open
// sends {"type":"a","a":1}
// hears {"a":1}
// sends {"type":"b","b":2}
// hears {"b":2}
// sends {"type":"c"}
// hears helper
