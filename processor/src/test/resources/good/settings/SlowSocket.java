package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket(waitingCalls = 4, idleTimeout = "2h")
final class SlowSocket {

    @OnMessage
    String take(String text) {
        return text;
    }
}
