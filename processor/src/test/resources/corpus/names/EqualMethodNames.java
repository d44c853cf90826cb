package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;

final class EqualMethodNames {
    interface Texts {
        @OnMessage("a")
        default String take() {
            return "a";
        }
    }

    interface Numbers {
        @OnMessage("b")
        default int take(int... none) {
            return 1;
        }
    }

    @Socket("/a")
    static final class ASocket implements Texts {
        @OnMessage("c")
        String take(Connection connection) {
            return "c";
        }

        @OnMessage("d")
        String take(Handshake handshake) {
            return "d";
        }

        @OnMessage("onText")
        String onText() {
            return "onText";
        }

        @OnMessage("connect")
        String connect(Handshake handshake) {
            return "connect";
        }
    }
}

// opens /a
// sends {"type":"a"}
// hears a
// sends {"type":"c"}
// hears c
// sends {"type":"d"}
// hears d
// sends {"type":"onText"}
// hears onText
// sends {"type":"connect"}
// hears connect
