package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class Limits {
    @Socket(value = "/a", messageSize = 4, backlog = 100, waitingCalls = 2, idleTimeout = "1h")
    static final class ASocket {
        @OnMessage
        String take(String text) {
            return text;
        }
    }
}

// opens /a
// sends 1234
// hears 1234
// sends 12345
// closed 1009
