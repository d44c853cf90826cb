package demo;

import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.socket.Refused;

final class RefusedMessage {
    @Socket("/a")
    static final class ASocket {
        @OnMessage
        void take(String text) {
            throw new IllegalStateException(text);
        }
    }

    @Socket("/refused")
    static final class RefusingSocket {
        @OnMessage
        void take(String text) throws Refused {
            throw new Refused(text);
        }
    }

    @Socket("/taken")
    static final class TakingSocket {
        @OnMessage
        void take(String text) {
            throw new Refused(text);
        }

        @OnError
        String refused(Refused refused) {
            return "not " + refused.reason();
        }
    }
}

// opens /a
// sends x
// closed 1011
// b: opens /a
// b: sends bytes 01
// b: closed 1003
// c: opens /refused
// c: sends x
// c: closed 1008
// d: opens /taken
// d: sends x
// d: hears not x
